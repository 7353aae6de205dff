using Discrepancy.Language;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>
/// Reads the quantities of a sentence: money, percentages, counts, durations, ages, votes, ordinals, fractions, multiples and
/// physical units, with their hedges, rates and bases. Dates, times of day, designations and addresses are left out.
/// </summary>
internal static class QuantityReader
{
    // Beyond it there is no room for factors and hedges within the type, and no news.
    private const decimal Largest = 1e24m;

    // The first family that knows the unit wins: "19-year-old" is an age before it is a duration.
    private static readonly Func<TokenRow, Amount, Measured?>[] Families =
    [
        PercentFamily.Read, MoneyFamily.Read, AgeFamily.Read, UnitFamily.Read, MultipleFamily.Read, FractionFamily.Read, OrdinalFamily.Read, CountFamily.Read,
    ];

    /// <summary>The quantities of <paramref name="sentence"/>, in order, without overlap.</summary>
    public static IReadOnlyList<QuantityMention> Read(Sentence sentence)
    {
        var row = new TokenRow(sentence.Tokens);
        var mentions = new List<QuantityMention>();
        var at = 0;
        while (at < row.Count)
        {
            var limit = mentions.Count > 0 ? mentions[^1].EndToken : 0;
            at = ReadAt(row, at, limit, mentions);
        }

        return mentions;
    }

    private static int ReadAt(TokenRow row, int at, int limit, List<QuantityMention> mentions)
    {
        if (VoteFamily.Read(row, at) is { } vote)
        {
            mentions.Add(Mention(row, vote.Amount, vote.Measured, limit, Approximator.Exact));
            return vote.Measured.End;
        }

        if (NotQuantity.SkipFrom(row, at) is var skipped && skipped > at)
        {
            return skipped;
        }

        var (amount, whole) = (Occasions.Read(row, at) ?? AgeDecade.Read(row, at) ?? JoinedUnit.Read(row, at) ?? JoinedMoney.Read(row, at)) is { } word ? word : (VagueAmount.Read(row, at) ?? AmountReader.Read(row, at), null);
        if (amount is null)
        {
            return at + 1;
        }

        var (end, after) = Hedge.ReadAfter(row, amount.End);
        var measured = Math.Abs(amount.Low) < Largest && Math.Abs(amount.High) < Largest ? whole ?? Measure(row, amount with { End = end }) : null;
        if (measured is null || IsDistanceInTime(row, measured))
        {
            return amount.End;
        }

        mentions.Add(Mention(row, amount, measured, limit, amount.Stated ?? after));
        if (mentions.Count > 1 && TwoBounds.Join(row, mentions[^2], mentions[^1]) is { } joined)
        {
            mentions.RemoveAt(mentions.Count - 1);
            mentions[^1] = joined;
        }

        return mentions[^1].EndToken;
    }

    private static Measured? Measure(TokenRow row, Amount amount) =>
        Families.Select(family => family(row, amount)).FirstOrDefault(measured => measured is not null);

    // "Two years ago" is a date.
    private static bool IsDistanceInTime(TokenRow row, Measured measured) =>
        measured.Measure == Values.Measure.Duration && row.Word(measured.End) is "ago" or "earlier" or "later" or "hence"
        && row.Word(measured.End + 1) is not ("this" or "today" or "tonight");

    private static QuantityMention Mention(TokenRow row, Amount amount, Measured measured, int limit, Approximator hedge)
    {
        var (first, before) = Hedge.ReadBefore(row, Math.Max(limit, Math.Min(measured.First ?? amount.First, amount.First)), limit, measured.Measure);
        var (end, per) = RateReader.Read(row, amount.First, measured.End, measured.Measure);
        (end, var after) = hedge == Approximator.Exact ? Hedge.ReadAfter(row, end) : (end, hedge);
        // "about five hundred or more" is open above, however exact the five hundred is.
        var approximator = before == Approximator.Exact || (before == Approximator.About && after is Approximator.AtLeast or Approximator.AtMost) ? after : before;
        return new QuantityMention(first, Math.Max(end, amount.End), Value(row, amount, measured, approximator) with { Per = per }, measured.UnitToken);
    }

    private static QuantityValue Value(TokenRow row, Amount amount, Measured measured, Approximator approximator)
    {
        var (low, high) = ((amount.Low * measured.Factor) + measured.Added, (amount.High * measured.Factor) + measured.Added);
        var isCount = measured.Measure == Values.Measure.Count && measured.UnitToken >= amount.End;
        var hasBase = measured.Measure is Values.Measure.Physical or Values.Measure.Duration;
        var (baseNumber, baseUnit) = hasBase ? SiUnits.Convert(low, measured.Unit) : (null, "");
        return new QuantityValue(low, ApproximateRange.Of(low, high, approximator), approximator, measured.Measure, measured.Unit)
        {
            Against = measured.Against,
            IsSpan = amount.IsSpan,
            Step = measured.Added > 0 ? NumberReading.CentStep : amount.Step * measured.Factor,
            Of = isCount || measured.Measure is Values.Measure.Percent or Values.Measure.Physical ? CountedPhrase.Of(row, amount.First, measured.End) : "",
            Modifiers = isCount ? CountedPhrase.Modifiers(row, amount.End, measured.UnitToken) : "",
            BaseNumber = baseNumber,
            BaseUnit = baseUnit,
        };
    }
}
