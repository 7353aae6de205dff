using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Lexicons;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Finds the single surnames ("Tanaka said") of persons that the document names in full elsewhere.</summary>
internal static class KnownSurnameReader
{
    /// <summary><paramref name="persons"/> and the single surnames beside them, in order.</summary>
    public static IEnumerable<PersonMention> Complete(ImmutableArray<Token> tokens, ImmutableArray<PersonMention> persons, ImmutableArray<EntityMention> entities, KnownSurnames surnames)
    {
        var next = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (next < persons.Length && persons[next].Name.FirstToken <= i)
            {
                i = persons[next].Name.EndToken - 1;
                yield return persons[next++];
            }
            else if (IsSingleName(tokens, i) && surnames.Contains(tokens[i].Form) && !IsInTitle(persons, i) && !IsInOtherName(entities, i))
            {
                yield return new PersonMention(new NameMention(i, i + 1, new PersonName([], tokens[i].Form)), null, PersonCue.KnownSurname);
            }
        }
    }

    private static bool IsSingleName(ImmutableArray<Token> tokens, int index) =>
        char.IsUpper(tokens[index].Form[0])
        && !(index == 0 && CommonWordLexicon.Default.Contains(tokens[index].Form))
        && !IsNameLike(tokens, index - 1) && !IsNameLike(tokens, index + 1);

    /// <summary>A capitalised neighbour makes it part of another name: "the Moreau Foundation".</summary>
    private static bool IsNameLike(ImmutableArray<Token> tokens, int index) =>
        index >= 0 && index < tokens.Length && char.IsUpper(tokens[index].Form[0])
        && !FunctionWordLexicon.Default.Contains(tokens[index].Form) && !TitleLexicon.Default.TryFindHonorific(tokens[index].Form, out _);

    private static bool IsInOtherName(ImmutableArray<EntityMention> entities, int index) =>
        entities.Any(entity => entity.Kind != EntityKind.Person && entity.FirstToken <= index && index < entity.EndToken);

    private static bool IsInTitle(ImmutableArray<PersonMention> persons, int index) =>
        persons.Any(person => person.Title is { } title && title.FirstToken <= index && index < title.EndToken);
}
