using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Lexicons;

namespace Discrepancy.Extraction;

/// <summary>Reads the body or field to the right of an office: "of Foreign Affairs", "for the committee".</summary>
internal static class TitleBodyReader
{
    private const int MostPlainWords = 3;

    /// <summary>Reads rightwards from <paramref name="end"/>, the index behind the head noun, into <paramref name="parts"/>.</summary>
    /// <returns>Index behind the phrase's last token.</returns>
    public static int ReadRight(ImmutableArray<Token> tokens, int end, ImmutableArray<NameMention> persons, TitleParts parts)
    {
        if (end + 1 >= tokens.Length || tokens[end].Form is not ("of" or "for" or "to"))
        {
            return end;
        }

        var index = end + 1;
        while (index < tokens.Length && tokens[index].Form is "the" or "its" or "his" or "her" or "their")
        {
            index++;
        }

        if (index >= tokens.Length)
        {
            return end;
        }

        var bodyEnd = char.IsUpper(tokens[index].Form[0]) ? EndOfNames(tokens, index, persons) : EndOfPlainNouns(tokens, index);
        if (bodyEnd == index || HoldsOffice(tokens, index, bodyEnd))
        {
            return end;
        }

        foreach (var token in tokens.AsSpan(index, bodyEnd - index))
        {
            parts.AddBody(token.Form);
        }

        return bodyEnd;
    }

    /// <summary>"spokesman for Speaker Jane Doe": what follows is a person with an office of her own, not a body.</summary>
    private static bool HoldsOffice(ImmutableArray<Token> tokens, int first, int end) =>
        Enumerable.Range(first, end - first).Any(index => char.IsUpper(tokens[index].Form[0])
            && TitleHeadMention.TryMatch(tokens, index) is { } head && head.Entry.Traits.HasFlag(TitleTraits.BeforeName));

    private static int EndOfNames(ImmutableArray<Token> tokens, int first, ImmutableArray<NameMention> persons)
    {
        var end = first;
        for (var index = first; index < tokens.Length; index++)
        {
            var form = tokens[index].Form;
            if (char.IsUpper(form[0]) && !persons.Any(person => person.FirstToken == index))
            {
                end = index + 1;
            }
            else if (form is not ("and" or "of" or "the" or "&" or "-" or "for" or "on") || index == first)
            {
                break;
            }
        }

        return end;
    }

    private static int EndOfPlainNouns(ImmutableArray<Token> tokens, int first)
    {
        var end = first;
        while (end < tokens.Length && end - first < MostPlainWords && IsPlainNoun(tokens[end].Form))
        {
            end++;
        }

        return end;
    }

    private static bool IsPlainNoun(string form) =>
        char.IsLower(form[0]) && CommonWordLexicon.Default.Contains(form) && !FunctionWordLexicon.Default.Contains(form) && !form.EndsWith("ed", StringComparison.Ordinal);
}
