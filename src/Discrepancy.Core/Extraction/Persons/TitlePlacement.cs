using System.Collections.Immutable;
using Discrepancy.Language;

namespace Discrepancy.Extraction;

/// <summary>Tells from where an office stands whether it is that of a person named beside it.</summary>
internal static class TitlePlacement
{
    /// <summary>"Prime Minister Jane Doe"; "the attorney general, Jane Doe,".</summary>
    public static bool IsBefore(ImmutableArray<Token> tokens, TitlePhrase title, NameMention name)
    {
        if (title.EndToken == name.FirstToken)
        {
            return !title.Title.Body.Contains("party", StringComparer.Ordinal);
        }

        // In a list of persons the comma parts them; an apposition is closed by a second comma or the end.
        return title.EndToken + 1 == name.FirstToken && tokens[title.EndToken].Form is "," && !name.Name.Given.IsEmpty
            && (name.EndToken >= tokens.Length || tokens[name.EndToken].Form is "," or ".")
            && !(title.FirstToken > 0 && tokens[title.FirstToken - 1].Form is ",");
    }

    /// <summary>"Senators Jane Doe and John Roe": the office of the one named before.</summary>
    public static TitlePhrase? Shared(ImmutableArray<Token> tokens, PersonMention? before, NameMention name) =>
        before is { Title.IsPlural: true } && before.Name.EndToken + 1 == name.FirstToken && tokens[before.Name.EndToken].Form is "and" or ","
            ? before.Title
            : null;

    /// <summary>"Jane Doe, the deputy minister for trade"; "Jane Doe, then a prosecutor,"; "Jane Doe, 45, a teacher"; "Jane Doe (D), the senator".</summary>
    public static bool IsBehind(ImmutableArray<Token> tokens, TitlePhrase title, NameMention name)
    {
        var first = BeforeArticles(tokens, title);
        if (first <= name.EndToken || tokens[first - 1].Form is not ",")
        {
            return false;
        }

        return first - 1 == name.EndToken || (tokens[name.EndToken].Form is "," && IsAge(tokens, name.EndToken + 1, first - 1));
    }

    /// <summary>The office, as a past one where "then" stands before it.</summary>
    public static TitlePhrase InTime(ImmutableArray<Token> tokens, TitlePhrase title)
    {
        for (var i = BeforeArticles(tokens, title); i < title.FirstToken; i++)
        {
            if (tokens[i].Form is "then" or "once")
            {
                return title with { FirstToken = i, Title = title.Title with { IsFormer = true } };
            }
        }

        return title;
    }

    private static int BeforeArticles(ImmutableArray<Token> tokens, TitlePhrase title)
    {
        var first = title.FirstToken;
        while (first > 0 && tokens[first - 1].Form is "a" or "an" or "the" or "then" or "now" or "once")
        {
            first--;
        }

        return first;
    }

    private static bool IsAge(ImmutableArray<Token> tokens, int first, int end) =>
        end == first + 1 && tokens[first].Form.Length <= 3 && tokens[first].Form.All(char.IsAsciiDigit);
}
