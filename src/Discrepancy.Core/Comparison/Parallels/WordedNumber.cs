using System.Collections.Frozen;
using System.Globalization;
using Discrepancy.Lexicons;
using Discrepancy.Values;

namespace Discrepancy.Comparison;

/// <summary>A number of a wording with the words that hedge it: "less than 650", "first", "twenty five".</summary>
/// <param name="Value">The number; the place in a row for an ordinal.</param>
/// <param name="IsOrdinal">Whether it tells a place in a row.</param>
/// <param name="Approximator">How it is hedged.</param>
internal sealed record WordedNumber(decimal Value, bool IsOrdinal, Approximator Approximator)
{
    /// <summary>Smaller numbers are counted, not rounded.</summary>
    private const decimal LeastRounded = 100;

    private const decimal Tens = 10;

    private static readonly PhraseTable Hedges = PhraseTable.Load("approximators", "before");

    private static readonly FrozenDictionary<string, (string Kind, decimal Value)> Words = LexiconResource.ReadRows("numbers")
        .DistinctBy(row => row[0], StringComparer.Ordinal)
        .ToFrozenDictionary(row => row[0], row => (row[1], decimal.Parse(row[2], CultureInfo.InvariantCulture)), StringComparer.Ordinal);

    private bool IsBoundedAbove => Approximator is Approximator.Exact or Approximator.AtMost or Approximator.LessThan;

    private bool IsBoundedBelow => Approximator is Approximator.Exact or Approximator.AtLeast or Approximator.MoreThan;

    private bool IsStrict => Approximator is Approximator.MoreThan or Approximator.LessThan;

    /// <summary>What half of a rounded number may be off by: 100 for 1,200; 0 for a number that is counted.</summary>
    private decimal Step
    {
        get
        {
            var step = 1m;
            while (Value >= LeastRounded && Value % (step * Tens) == 0)
            {
                step *= Tens;
            }

            return step == 1 ? 0 : step;
        }
    }

    /// <summary>The number of a wording, or of the word behind it where the wording only hedges; null where it is none.</summary>
    public static WordedNumber? Read(WordingValue wording)
    {
        var row = wording.Words.Add(wording.Next);
        string WordAt(int index) => index < row.Length ? row[index] : "";

        var start = Hedges.MatchFrom(WordAt, 0, out var cells);
        if (start > wording.Words.Length)
        {
            return null;
        }

        var hedge = start == 0 ? Approximator.Exact : Enum.Parse<Approximator>(cells[2]);
        var words = start == wording.Words.Length ? [wording.Next] : wording.Words.Skip(start).ToArray();
        return ReadNumber(words) is { } number ? new WordedNumber(number.Value, number.IsOrdinal, hedge) : null;
    }

    /// <summary>Whether what the one says rules out what the other says, however a number may be rounded.</summary>
    public bool Excludes(WordedNumber other)
    {
        ArgumentNullException.ThrowIfNull(other);

        if (IsOrdinal != other.IsOrdinal)
        {
            return false;
        }

        if (Value == other.Value)
        {
            // "more than 60" is said of 60 by who rounds, but not "more than 18" of 18.
            return (IsStrict || other.IsStrict) && Value % Tens != 0
                && ((IsBoundedAbove && other.IsBoundedBelow) || (IsBoundedBelow && other.IsBoundedAbove))
                && Approximator != other.Approximator;
        }

        var (low, high) = Value < other.Value ? (this, other) : (other, this);
        return low.IsBoundedAbove && high.IsBoundedBelow && !low.IsRoundingOf(high) && !high.IsRoundingOf(low) && high.Value - low.Value > Math.Max(low.Step, high.Step) / 2;
    }

    // "41" of 41.3, "7.2" of 7.15.
    private bool IsRoundingOf(WordedNumber other) => Value.Scale < other.Value.Scale && Math.Round(other.Value, Value.Scale, MidpointRounding.AwayFromZero) == Value;

    private static (decimal Value, bool IsOrdinal)? ReadNumber(string[] words)
    {
        var (total, part) = (0m, 0m);
        for (var i = 0; i < words.Length; i++)
        {
            if (ReadWord(words[i]) is not { } word || (word.Kind is "ordinal" && i < words.Length - 1))
            {
                return null;
            }

            if (word.Kind is "ordinal")
            {
                return (total + part + word.Value, true);
            }

            (total, part) = word.Kind is not "scale" ? (total, part + word.Value)
                : word.Value == LeastRounded ? (total, Math.Max(1, part) * word.Value)
                : (total + (Math.Max(1, part) * word.Value), 0m);
        }

        return words.Length == 0 ? null : (total + part, false);
    }

    private static (string Kind, decimal Value)? ReadWord(string word)
    {
        if (Words.TryGetValue(word, out var found))
        {
            return found;
        }

        var digits = word.TrimEnd("stndrh".ToCharArray());
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)
            && word[digits.Length..] is "" or "st" or "nd" or "rd" or "th"
            ? (digits.Length < word.Length ? "ordinal" : "cardinal", value)
            : null;
    }
}
