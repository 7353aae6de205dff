using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Specs;

/// <summary>Splits the short sentences of the specs into tokens as Universal Dependencies English does. It is no tokenizer for real text.</summary>
internal static partial class SpecTokens
{
    public static Sentence Tokenize(string text)
    {
        var tokens = Shape().Matches(text)
            .Select(match => new Token(new TextSpan(match.Index, match.Index + match.Length), match.Value)
            {
                SpaceBefore = match.Index == 0 || char.IsWhiteSpace(text[match.Index - 1]),
            })
            .ToImmutableArray();
        return new Sentence(0, 0, new TextSpan(0, text.Length), SectionKind.Body, tokens);
    }

    [GeneratedRegex("""
        (?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tues|Wed|Thurs|Fri|Mr|Mrs|Ms|St|Jr|Sen|Rep|No)\.
        | \b[ap]\.m\. | (?:[A-Z]\.){2,}
        | \d{4}-\d{2}-\d{2} | \d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s)?\b
        | '\d0s
        | [\p{L}]+(?=n['’]t\b) | n['’]t\b | ['’](?:s|ll|ve|re|d|m)\b
        | [\p{L}\p{M}]+ | -- | \S
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
