using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Language;
using Discrepancy.Lexicons;

namespace Discrepancy.Extraction;

/// <summary>
/// Collects the content words around the values of one sentence. An office that comes with a person's name tells who is meant,
/// not what happened, and is left out; the name itself counts as a name.
/// </summary>
internal sealed class ClaimContextReader
{
    private readonly Sentence _sentence;
    private readonly ImmutableArray<PersonMention> _persons;

    /// <summary>Reads the persons of <paramref name="sentence"/> once.</summary>
    public ClaimContextReader(Sentence sentence, ImmutableArray<EntityMention> entities)
    {
        _sentence = sentence;
        _persons = PersonMentionReader.Read(sentence.Tokens, entities);
    }

    /// <summary>The words around the tokens <paramref name="first"/> to <paramref name="end"/> (excluded).</summary>
    public ClaimContext Read(int first, int end)
    {
        var (clauseFirst, clauseEnd) = ClauseBounds.Around(_sentence.Tokens, first, end);
        var clause = ImmutableArray.CreateBuilder<string>();
        var rest = ImmutableArray.CreateBuilder<string>();
        var names = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < _sentence.Tokens.Length; i++)
        {
            if ((i >= first && i < end) || !IsContent(_sentence.Tokens[i]) || IsOfficeOfPerson(i))
            {
                continue;
            }

            var term = Term(i);
            var inClause = i >= clauseFirst && i < clauseEnd;
            (inClause ? clause : rest).Add(term);
            if (inClause && IsName(i))
            {
                names.Add(term);
            }
        }

        return new ClaimContext(clause.DrainToImmutable(), rest.DrainToImmutable(), names.DrainToImmutable());
    }

    private static bool IsContent(Token token) =>
        char.IsLetterOrDigit(token.Form[0]) && (token.Form.Length > 1 || char.IsAsciiDigit(token.Form[0])) && !FunctionWordLexicon.Default.Contains(token.Form);

    private bool IsOfficeOfPerson(int index) =>
        _persons.Any(person => person.Title is { } title && title.FirstToken <= index && index < title.EndToken
            && PlaceWords.Canonicalize(_sentence.Tokens[index].Form) is null);

    /// <summary>A capital makes a name, but not at the start of a sentence and not that of an office: two ministers are not one for their title.</summary>
    private bool IsName(int index)
    {
        var form = _sentence.Tokens[index].Form;
        return char.IsUpper(form[0])
            && (index > 0 || !CommonWordLexicon.Default.Contains(form))
            && !TitleLexicon.Default.TryFindHead(form, out _) && !TitleLexicon.Default.TryFindQualifier(form, out _);
    }

    /// <summary>A country, its people and its capital where that stands for the government are one term: "Japanese", "Japan's", "Tokyo said".</summary>
    private string Term(int index)
    {
        var form = _sentence.Tokens[index].Form;
        if (!char.IsUpper(form[0]))
        {
            return EventStem.Of(_sentence.Tokens[index].Lemma);
        }

        var isLocation = index > 0 && FunctionWordLexicon.Default.IsPreposition(_sentence.Tokens[index - 1].Form);
        var place = !isLocation && GeographyLexicon.Default.TryFindByCapital(form, out var country) ? country.Name : PlaceWords.Canonicalize(form);
        return (place ?? _sentence.Tokens[index].Lemma).ToLowerInvariant();
    }
}
