using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Reads quarters and halves of a year: "the third quarter", "Q3", "the first half of 2012".</summary>
internal static class QuarterCore
{
    internal static RecurringCore? Read(DateTokens tokens, int index)
    {
        if (tokens.Word(index) is ['q', >= '1' and <= '4'] label)
        {
            var quarter = label[1] - '0';
            return new RecurringCore(index + 1, which => new QuarterDate(quarter, which));
        }

        if (tokens.Form(index) is ['H', '1' or '2'])
        {
            var half = tokens.Form(index)[1] - '0';
            return new RecurringCore(index + 1, which => new HalfYearDate(half, which), NeedsWhich: true);
        }

        var start = tokens.Skip(index, "the");
        if (tokens.Ordinal(start) is not { Value: <= 4 } ordinal)
        {
            return null;
        }

        var unit = tokens.Skip(ordinal.End, "-");
        return tokens.Word(unit) switch
        {
            "quarter" => new RecurringCore(unit + 1, which => new QuarterDate(ordinal.Value, which), start == index || tokens.Is(unit + 1, "of")),
            "half" when ordinal.Value <= 2 => new RecurringCore(unit + 1, which => new HalfYearDate(ordinal.Value, which), NeedsWhich: true),
            _ => null,
        };
    }
}
