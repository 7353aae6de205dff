using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Lexicons;

namespace Discrepancy.Extraction;

/// <summary>Reads what a named person is to another, by kin or by work: "his wife Ann", "Holm's lawyer, Ann Ng,", "Ann Ng, his lawyer".</summary>
internal static class PersonRelationReader
{
    /// <summary>The relations that a sentence states.</summary>
    public static IEnumerable<PersonRelation> Read(ImmutableArray<Token> tokens, ImmutableArray<PersonMention> persons)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            var owner = tokens[i].Relation is "nmod:poss" ? tokens[i].Head : -1;
            if (owner <= i || !IsPersonNoun(tokens[owner]) || HolderAt(tokens, persons, i) is not var (first, end))
            {
                continue;
            }

            if (persons.FirstOrDefault(person => IsNamedBy(tokens, owner, person.Name)) is { } named)
            {
                yield return new PersonRelation(first, end, owner, named.Name);
            }
        }
    }

    private static bool IsPersonNoun(Token token) =>
        token.PartOfSpeech is PartOfSpeech.Noun && token.Morphology.Number is GrammaticalNumber.Sing && PersonNounLexicon.Default.TryFind(token.Form, out _);

    private static (int First, int End)? HolderAt(ImmutableArray<Token> tokens, ImmutableArray<PersonMention> persons, int index) =>
        persons.FirstOrDefault(person => person.Name.FirstToken <= index && index < person.Name.EndToken) is { } person ? (person.Name.FirstToken, person.Name.EndToken)
            : tokens[index].Form.ToLowerInvariant() is "his" or "her" ? (index, index + 1) : null;

    /// <summary>The name stands directly behind the noun, or one of them is the apposition of the other.</summary>
    private static bool IsNamedBy(ImmutableArray<Token> tokens, int noun, NameMention name)
    {
        var isIn = tokens[noun].Head >= name.FirstToken && tokens[noun].Head < name.EndToken;
        var isApposition = Enumerable.Range(name.FirstToken, name.EndToken - name.FirstToken).Any(index => tokens[index].Head == noun && tokens[index].Relation is "appos" or "flat");
        return (name.FirstToken == noun + 1 && (isIn || isApposition || tokens[noun].Head < 0))
            || (name.FirstToken == noun + 2 && tokens[noun + 1].Form is "," && (isApposition || name.EndToken >= tokens.Length || tokens[name.EndToken].Form is "," or "."))
            || (isIn && tokens[noun].Relation is "appos");
    }
}
