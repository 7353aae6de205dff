using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Specs;

/// <summary>Cuts a spec's sentence into tokens the way the analysis does, for tests that read over tokens.</summary>
internal static partial class SpecTokens
{
    public static Sentence Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var tokens = Shape().Matches(text)
            .Select(match => new Token(new TextSpan(match.Index, match.Index + match.Length), match.Value)
            {
                SpaceBefore = match.Index == 0 || char.IsWhiteSpace(text[match.Index - 1]),
            })
            .ToImmutableArray();
        return new Sentence(0, 0, new TextSpan(0, text.Length), SectionKind.Body, tokens);
    }

    /// <summary>The words of <paramref name="sentence"/> from one token up to another, as they stand in the text.</summary>
    public static string Quote(string text, Sentence sentence, int first, int end)
    {
        ArgumentNullException.ThrowIfNull(text);

        return text[sentence.Tokens[first].Span.Start..sentence.Tokens[end - 1].Span.End];
    }

    [GeneratedRegex("""
        (?:Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|No|Nos|St|Ave|pct)\.(?=\s|$)
        | [ap]\.m\. | U\.S\.(?:\$)? | (?:US|C|A|HK|NZ)\$
        | (?:(?<![0-9\p{L}])[+-])?[0-9]+(?:[.,/:][0-9]+)*[½⅓⅔¼¾]?(?:st|nd|rd|th|bn|mn|tn|k|m|s)?\b | [+-]?\.[0-9]+ | [½⅓⅔¼¾]
        | (?:n['’]t|['’](?:s|re|ve|ll|d))\b
        | \p{L}+(?=n['’]t\b) | \p{L}[\p{L}\p{M}0-9]*
        | \S
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Shape();
}
