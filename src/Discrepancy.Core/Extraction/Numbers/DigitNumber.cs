using System.Globalization;
using System.Text.RegularExpressions;
using Discrepancy.Language;

namespace Discrepancy.Extraction;

/// <summary>Reads a number in digits: "1,200", "3.5", "1.2bn", "3½", "17th", "3/4".</summary>
internal static partial class DigitNumber
{
    private const string VulgarFractions = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
    private static readonly decimal[] VulgarValues =
        [1 / 2m, 1 / 3m, 2 / 3m, 1 / 4m, 3 / 4m, 1 / 5m, 2 / 5m, 3 / 5m, 4 / 5m, 1 / 6m, 5 / 6m, 1 / 8m, 3 / 8m, 5 / 8m, 7 / 8m];

    private static readonly int[] VulgarDenominators = [2, 3, 3, 4, 4, 5, 5, 5, 5, 6, 6, 8, 8, 8, 8];

    /// <summary>The number in digits at <paramref name="index"/>; null where the token is none.</summary>
    public static NumberReading? Read(IReadOnlyList<Token> tokens, int index, IReadOnlyList<NumberPiece> pieces)
    {
        var match = Shape().Match(tokens[index].Form);
        if (!match.Success)
        {
            return ReadFraction(pieces, 0) is { } alone ? alone with { Step = 0.1m, StatedStep = 0.1m } : null;
        }

        var text = match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal).Replace('\u2212', '-');
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        var places = match.Groups["decimals"].Length;
        var reading = places is 0 ? new NumberReading(value, NumberReading.RoundStep(value), 1) : Decimal(value, places);
        return WithTail(tokens, index, reading, match);
    }

    /// <summary>A fraction in digits at <paramref name="at"/>: "1/2", "½"; its <see cref="NumberReading.StatedStep"/> is one part.</summary>
    public static NumberReading? ReadFraction(IReadOnlyList<NumberPiece> pieces, int at)
    {
        if (at >= pieces.Count)
        {
            return null;
        }

        var word = pieces[at].Word;
        if (word.Length == 1 && VulgarFractions.IndexOf(word[0], StringComparison.Ordinal) is >= 0 and var found)
        {
            return Part(VulgarValues[found], VulgarDenominators[found], at);
        }

        var match = Slash().Match(word);
        if (!match.Success)
        {
            return null;
        }

        var upper = int.Parse(match.Groups["upper"].ValueSpan, CultureInfo.InvariantCulture);
        var lower = int.Parse(match.Groups["lower"].ValueSpan, CultureInfo.InvariantCulture);
        return upper > 0 && upper < lower ? Part(upper / (decimal)lower, lower, at) : null;
    }

    private static NumberReading Part(decimal value, int denominator, int at) =>
        new(value, 1m / denominator, at + 1) { StatedStep = 1m / denominator };

    private static NumberReading Decimal(decimal value, int places)
    {
        var step = 1m;
        for (var i = 0; i < places && i < 28; i++)
        {
            step /= 10;
        }

        return new NumberReading(value, step, 1) { StatedStep = step };
    }

    private static NumberReading? WithTail(IReadOnlyList<Token> tokens, int index, NumberReading reading, Match match)
    {
        // "10M users" are millions and "10m" metres.
        var written = match.Groups["suffix"].Value;
        var isCapital = written is "M" or "B" || (written is "b" && match.Groups["decimals"].Success);
        var suffix = written.ToLowerInvariant();
        if (match.Groups["vulgar"].Success)
        {
            var found = VulgarFractions.IndexOf(match.Groups["vulgar"].Value, StringComparison.Ordinal);
            var part = 1m / VulgarDenominators[found];
            return reading.Value >= decimal.MaxValue - 1 ? null : new NumberReading(reading.Value + VulgarValues[found], part, 1) { StatedStep = part };
        }

        if (suffix is "st" or "nd" or "rd" or "th")
        {
            return match.Groups["decimals"].Success ? null : reading with { Step = 1, IsOrdinal = true };
        }

        return suffix.Length == 0 ? WithSuffixToken(tokens, index, reading) : Scaled(reading, ScaleOf(suffix, isCapital || CurrencyContext.IsBeside(tokens, index, index + 1)), 1);
    }

    private static NumberReading? WithSuffixToken(IReadOnlyList<Token> tokens, int index, NumberReading reading)
    {
        if (index + 1 >= tokens.Count)
        {
            return reading;
        }

        if (tokens[index + 1].SpaceBefore)
        {
            // "2.33 k", "5 M"
            return tokens[index + 1].Form is "k" or "M" && index + 2 >= tokens.Count ? Scaled(reading, ScaleOf(tokens[index + 1].Form.ToLowerInvariant(), besideCurrency: true), 2) : reading;
        }

        var next = tokens[index + 1].Form.ToLowerInvariant();
        if (next is "st" or "nd" or "rd" or "th" && reading.StatedStep == 1)
        {
            return reading with { Step = 1, IsOrdinal = true, End = 2 };
        }

        return next is "k" or "m" or "b" or "t" or "mm" or "mil" && ScaleOf(next, tokens[index + 1].Form is "M" or "B" || IsBeforePeople(tokens, index + 2) || CurrencyContext.IsBeside(tokens, index, index + 2)) is { } scale
            ? Scaled(reading, scale, 2)
            : reading;
    }

    // "2.5m homes" are millions, "10m waves" metres: what the press counts by the million.
    private static bool IsBeforePeople(IReadOnlyList<Token> tokens, int at) => at < tokens.Count && tokens[at].Form.ToLowerInvariant() is
        "people" or "homes" or "jobs" or "voters" or "votes" or "users" or "households" or "families" or "children" or "adults" or "workers" or "viewers" or "customers"
        or "passengers" or "visitors" or "copies" or "doses" or "tonnes" or "tons" or "barrels" or "shares" or "followers" or "subscribers" or "residents" or "refugees"
        or "americans" or "britons" or "students" or "pupils" or "patients" or "vehicles" or "cars" or "units" or "tickets" or "downloads";

    private static NumberReading? Scaled(NumberReading reading, decimal? scale, int end) =>
        scale is not { } factor || Math.Abs(reading.Value) > decimal.MaxValue / factor
            ? null
            : new NumberReading(reading.Value * factor, reading.StatedStep * factor, end) { Scale = factor, StatedStep = reading.StatedStep * factor };

    private static decimal? ScaleOf(string suffix, bool besideCurrency) => suffix switch
    {
        "k" => 1e3m,
        "m" or "mm" or "mil" when besideCurrency => 1e6m,
        "b" when besideCurrency => 1e9m,
        "t" when besideCurrency => 1e12m,
        _ => NumberWords.ScaleOf(suffix),
    };

    [GeneratedRegex(@"^(?<number>[-−]?([0-9]{1,3}(,[0-9]{3})+|[0-9]+|(?=\.))(\.(?<decimals>[0-9]+))?)((?<vulgar>[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])|(?<suffix>st|nd|rd|th|k|m|b|t|mn|mm|mil|mln|bn|bln|tn|tln|trn|million|billion|trillion))?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Shape();

    // The denominators that people write as fractions: 9/11 and 7/7 are days.
    [GeneratedRegex(@"^(?<upper>[0-9]{1,2})/(?<lower>2|3|4|5|6|8|10|16|32|64|100)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Slash();
}
