using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Lexicons;
using Discrepancy.Text;

namespace Discrepancy.Extraction;

/// <summary>
/// Finds the capitalised words of a sentence that are written as names, those that follow one another together. Where the place of a word explains its
/// capital (the beginning of a sentence or quotation, a headline, a sentence all in capitals), the analysis must have found a name there.
/// </summary>
internal static class NameRuns
{
    private const string Openers = "\"“‘'`:([";

    /// <summary>The runs as token ranges, in order.</summary>
    public static IEnumerable<(int First, int End)> Read(Sentence sentence, ImmutableArray<EntityMention> entities)
    {
        var tokens = sentence.Tokens;
        var needsEntity = sentence.Section is SectionKind.Headline || IsShouted(tokens);
        var first = -1;
        for (var i = 0; i <= tokens.Length; i++)
        {
            var isWord = i < tokens.Length && IsNameWord(tokens, i, entities, needsEntity);
            var isLink = first >= 0 && i + 1 < tokens.Length && IsHyphen(tokens, i) && IsNameWord(tokens, i + 1, entities, needsEntity);
            if (isWord && first < 0)
            {
                first = i;
            }
            else if (!isWord && !isLink && first >= 0)
            {
                yield return (first, i);
                first = -1;
            }
        }
    }

    private static bool IsNameWord(ImmutableArray<Token> tokens, int index, ImmutableArray<EntityMention> entities, bool needsEntity)
    {
        var form = tokens[index].Form;
        if (!char.IsUpper(form[0]) || !form.All(letter => char.IsLetter(letter) || letter is '.' or '-' or '\'' or '’') || FunctionWordLexicon.Default.Contains(form))
        {
            return false;
        }

        var isEntity = entities.Any(entity => entity.FirstToken <= index && index < entity.EndToken);
        return isEntity || (!needsEntity && (!IsOpening(tokens, index) || tokens[index].PartOfSpeech == PartOfSpeech.ProperNoun));
    }

    /// <summary>Whether the token begins the sentence or a quotation.</summary>
    public static bool IsOpening(ImmutableArray<Token> tokens, int index) => index == 0 || Openers.Contains(tokens[index - 1].Form[0], StringComparison.Ordinal);

    private static bool IsHyphen(ImmutableArray<Token> tokens, int index) =>
        tokens[index].Form is "-" or "\u2010" or "\u2011" && !tokens[index].SpaceBefore && !tokens[index + 1].SpaceBefore;

    /// <summary>Whether most words of the sentence are in capitals.</summary>
    public static bool IsShouted(ImmutableArray<Token> tokens)
    {
        var words = tokens.Count(token => token.Form.Length > 1 && char.IsLetter(token.Form[0]));
        return words > 2 && tokens.Count(token => token.Form.Length > 1 && char.IsLetter(token.Form[0]) && !token.Form.Any(char.IsLower)) * 2 > words;
    }
}
