using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Lexicons;

namespace Discrepancy.Resolution;

/// <summary>Reads the phrases of a sentence that describe one person or body.</summary>
internal static class DescriptionReader
{
    private const int LongestNoun = 3;

    /// <summary>The description whose noun holds the token <paramref name="index"/>; null where there is none.</summary>
    public static Description? Read(ImmutableArray<Token> tokens, DependencyTree tree, int index)
    {
        var token = tokens[index];
        if (token.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective) || token.Morphology.Number is GrammaticalNumber.Plur
            || token.Relation is "compound" or "flat" or "amod" || !char.IsLetter(token.Form[0]))
        {
            return null;
        }

        return Find(tokens, index) is var (first, end, noun, kind, gender) ? Complete(tokens, tree, index, (first, end), noun, kind, gender) : null;
    }

    private static (int First, int End, string Noun, ParticipantKind Kind, LexicalGender Gender)? Find(ImmutableArray<Token> tokens, int index)
    {
        for (var length = LongestNoun; length > 0; length--)
        {
            for (var first = Math.Max(0, index - length + 1); first <= index && first + length <= tokens.Length; first++)
            {
                var noun = string.Join(' ', tokens.AsSpan(first, length).ToArray().Select(token => token.Form)).ToLowerInvariant();
                if (PersonNounLexicon.Default.TryFind(noun, out var gender))
                {
                    return (first, first + length, noun, ParticipantKind.Person, gender);
                }
            }
        }

        var word = tokens[index].Form.ToLowerInvariant();
        return OrganizationNounLexicon.Default.Contains(word) ? (index, index + 1, word, ParticipantKind.Body, LexicalGender.Unknown) : null;
    }

    private static Description Complete(ImmutableArray<Token> tokens, DependencyTree tree, int index, (int First, int End) range, string noun, ParticipantKind kind, LexicalGender gender)
    {
        var start = range.First;
        while (start > 0 && tokens[start - 1].PartOfSpeech is PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Numeral
            && tokens[start - 1].Head >= range.First && tokens[start - 1].Head < range.End)
        {
            start--;
        }

        var hasArticle = start > 0 && tokens[start - 1].Form is "the" or "The" or "this" or "This" or "that" or "That";
        var isOpen = !tree.Has(index, "nmod", "acl", "acl:relcl", "nmod:poss", "appos");
        return new Description(hasArticle ? start - 1 : start, start, range.First, range.End, noun, kind, gender, hasArticle && isOpen);
    }
}
