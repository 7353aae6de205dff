using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Lexicons;

namespace Discrepancy.Extraction;

/// <summary>The head noun of an office in a sentence: "minister", "attorney general", "co-chair".</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="Entry">What the lexicon says of it.</param>
internal sealed record TitleHeadMention(int FirstToken, int EndToken, TitleHead Entry)
{
    /// <summary>The longest head noun that starts at <paramref name="index"/>; hyphens count as spaces.</summary>
    public static TitleHeadMention? TryMatch(ImmutableArray<Token> tokens, int index)
    {
        if (!char.IsLetter(tokens[index].Form[0]))
        {
            return null;
        }

        TitleHeadMention? found = null;
        var words = "";
        var count = 0;
        for (var i = index; i < tokens.Length && count < TitleLexicon.Default.LongestHead; i++)
        {
            if (tokens[i].Form is "-")
            {
                continue;
            }

            words = count == 0 ? tokens[i].Form : $"{words} {tokens[i].Form}";
            count++;
            if (TitleLexicon.Default.TryFindHead(words, out var entry))
            {
                found = new TitleHeadMention(index, i + 1, entry);
            }
        }

        return found;
    }
}
