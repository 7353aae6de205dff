using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>What a token is as a quotation mark.</summary>
/// <param name="IsSingle">Whether it is a single mark, which an apostrophe may look like.</param>
/// <param name="MayOpen">Whether it may open a quotation where it stands.</param>
/// <param name="MayClose">Whether it may close one.</param>
internal readonly record struct QuotationMark(bool IsSingle, bool MayOpen, bool MayClose)
{
    /// <summary>Whether the token is a quotation mark at all.</summary>
    public bool IsMark => MayOpen || MayClose;

    /// <summary>Reads a token by its shape and the characters next to it.</summary>
    public static QuotationMark Of(string text, Token token)
    {
        var before = token.Span.Start > 0 ? text[token.Span.Start - 1] : ' ';
        var after = token.Span.End < text.Length ? text[token.Span.End] : ' ';
        return token.Form switch
        {
            "\u201C" when !CharacterClass.IsGap(before) && CharacterClass.IsGap(after) => new(false, false, true),
            "\u201C" or "\u201E" or "\u00AB" or "\u300C" or "\u300E" or "``" => new(false, true, false),
            "\u201D" or "\u00BB" or "\u300D" or "\u300F" or "''" or "’’" => new(false, StartsHere(before, after), !StartsHere(before, after)),
            "\"" => Straight(before, after),
            "\u2018" => new(true, !CharacterClass.IsGap(after), false),
            "'" or "\u2019" => new(true, StartsHere(before, after), !CharacterClass.IsGap(before) && !char.IsDigit(before)),
            _ => default,
        };
    }

    // A straight mark points nowhere; where its neighbours do not tell either, it may be both.
    private static QuotationMark Straight(char before, char after)
    {
        var opens = StartsHere(before, after);
        var closes = !CharacterClass.IsGap(before) && IsEnd(after);
        return opens == closes ? new(false, true, true) : new(false, opens, closes);
    }

    private static bool StartsHere(char before, char after) =>
        !CharacterClass.IsGap(after) && after is not ('.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}')
        && (CharacterClass.IsGap(before) || before is '(' or '[' or '{' or '\u2014' or '\u2013' or '\u201C' or '\u2018' or '"' or '\'');

    private static bool IsEnd(char after) =>
        CharacterClass.IsGap(after) || after is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '\u2014' or '\u2013' or '\u2026' or '\u201D' or '\u2019' or '\'';
}
