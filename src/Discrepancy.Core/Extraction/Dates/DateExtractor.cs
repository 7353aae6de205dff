using Discrepancy.Claims;
using Discrepancy.Language;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>
/// Claims when things happened or will happen. A date that names or describes a thing ("9/11", "the 1996 act") tells no time of an event
/// and has a slot of its own, and so has a stretch ("over the last four years"): what they tell is not compared. Stateless and thread-safe.
/// </summary>
internal sealed class DateExtractor : IClaimExtractor
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Extract(AnalyzedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);

        return SlotClaimFactory.ForProse(document)
            .SelectMany(ReadClaims);
    }

    private static IEnumerable<Claim> ReadClaims(SlotClaimFactory factory)
    {
        var dates = DateExpressionReader.Read(factory.Sentence);
        return dates.Select(mention => ToClaim(factory, mention))
            .Concat(VagueDateReader.Read(factory.Sentence, dates).Select(mention => ToClaim(factory, mention)).Where(IsToCome));
    }

    // "Soon fell ill" tells what followed, not when.
    private static bool IsToCome(Claim claim) => claim.Status is EventStatus.ToCome || claim.Value is DateValue { Tense: VerbTense.Future };

    private static Claim ToClaim(SlotClaimFactory factory, DateMention mention)
    {
        var value = new DateValue(mention.Expression, null, mention.Precision, mention.Approximator)
        {
            Tense = TenseReader.Read(factory.Sentence, mention.FirstToken, mention.EndToken),
        };
        return factory.Create(mention.FirstToken, mention.EndToken, ClaimKind.Date, SlotOf(mention), value, DatedNoun.Of(factory.Sentence, mention));
    }

    /// <summary>"since 2019" and "until 2019" answer other questions than "in 2019", and the year of an act is not that of what it brought about.</summary>
    private static string SlotOf(DateMention mention) => mention switch
    {
        { IsAttributive: true } or { Expression: NamedEventDate } => DateSlots.Thing,
        { Expression: StretchDate } => DateSlots.Stretch,
        { Expression: VagueDate } => DateSlots.Vague,
        { Expression: BoundedDate { Bound: DateBound.Since or DateBound.From or DateBound.After } } => DateSlots.Start,
        { Expression: BoundedDate } => DateSlots.End,
        _ => DateSlots.Event,
    };
}
