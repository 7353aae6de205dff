using System.Globalization;
using System.Text.RegularExpressions;
using Discrepancy.Language;

namespace Discrepancy.Extraction;

/// <summary>
/// Reads a number in digits that a tokenizer took apart: groups behind spaces ("40 000"), apostrophes ("12'345") and by the Indian
/// count ("12,34,567.89"), and powers ("1.3x10^6", "2e-4").
/// </summary>
internal static partial class JoinedNumber
{
    private const int MostTokens = 7;
    private const int GroupLength = 3;
    private const double Largest = 1e27;

    /// <summary>The number that starts at <paramref name="index"/>; null where one token is all there is of it.</summary>
    public static NumberReading? Read(IReadOnlyList<Token> tokens, int index)
    {
        if (index >= tokens.Count || !char.IsAsciiDigit(tokens[index].Form.FirstOrDefault()))
        {
            return null;
        }

        return ReadTight(tokens, index) ?? ReadSpaced(tokens, index);
    }

    private static NumberReading? ReadTight(IReadOnlyList<Token> tokens, int index)
    {
        var end = index + 1;
        while (end < tokens.Count && end - index < MostTokens && !tokens[end].SpaceBefore)
        {
            end++;
        }

        for (; end > index; end--)
        {
            var text = string.Concat(tokens.Skip(index).Take(end - index).Select(token => token.Form));
            if ((ReadPower(text) ?? (end > index + 1 ? ReadGroups(text) : null)) is { } value)
            {
                return new NumberReading(value.Value, value.Step, end - index) { StatedStep = value.Step };
            }
        }

        return null;
    }

    private static (decimal Value, decimal Step)? ReadGroups(string text)
    {
        var match = Groups().Match(text);
        return match.Success && decimal.TryParse(Digits(text), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? (value, Step(value, match.Groups["decimals"].Length))
            : null;
    }

    private static (decimal Value, decimal Step)? ReadPower(string text)
    {
        var match = Power().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var mantissa = double.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);
        var exponent = int.Parse(match.Groups["exponent"].Value.Replace("--", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var value = match.Groups["ten"].Success ? mantissa * Math.Pow(10, exponent) : Math.Pow(mantissa, exponent);
        return Math.Abs(value) < Largest ? ((decimal)value, 0) : null;
    }

    // "40 000" and "1 234 567": a plain space parts groups only where the number is long or round, for "on May 4 300 people" has two numbers.
    private static NumberReading? ReadSpaced(IReadOnlyList<Token> tokens, int index)
    {
        if (tokens[index].Form.Length > GroupLength || !tokens[index].Form.All(char.IsAsciiDigit) || tokens[index].Form[0] == '0' || IsBehindNumberOrMonth(tokens, index))
        {
            return null;
        }

        var end = index + 1;
        while (end < tokens.Count && SpacedGroup().IsMatch(tokens[end].Form) && tokens[end].Span.Start == tokens[end - 1].Span.End + 1)
        {
            end++;
        }

        var text = string.Concat(tokens.Skip(index).Take(end - index).Select(token => token.Form));
        var isSure = end - index > 2 || (end - index == 2 && tokens[end - 1].Form.EndsWith("00", StringComparison.Ordinal));
        return isSure && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && Step(value, text.Contains('.', StringComparison.Ordinal) ? text.Length - text.IndexOf('.', StringComparison.Ordinal) - 1 : 0) is var step
            ? new NumberReading(value, step, end - index) { StatedStep = step }
            : null;
    }

    private static bool IsBehindNumberOrMonth(IReadOnlyList<Token> tokens, int index) =>
        index > 0 && (MonthNames.IsMonth(tokens[index - 1].Form.ToLowerInvariant()) || char.IsAsciiDigit(tokens[index - 1].Form.FirstOrDefault()));

    private static string Digits(string text) => text.Replace(",", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal).Replace("\u2019", "", StringComparison.Ordinal);

    private static decimal Step(decimal value, int places) =>
        places == 0 ? NumberReading.RoundStep(value) : Enumerable.Range(0, Math.Min(places, 27)).Aggregate(1m, (step, _) => step / 10);

    [GeneratedRegex(@"^([0-9]{1,3}(['\u2019][0-9]{3})+|[0-9]{1,2}(,[0-9]{2})+,[0-9]{3})(\.(?<decimals>[0-9]+))?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Groups();

    [GeneratedRegex(@"^(?<number>[0-9]{1,12}(\.[0-9]{1,12})?)((?<ten>e|[x\u00d7]10\^)|\^)(?<exponent>(--|[-+])?[0-9]{1,3})\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Power();

    [GeneratedRegex(@"^[0-9]{3}(\.[0-9]+)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex SpacedGroup();
}
