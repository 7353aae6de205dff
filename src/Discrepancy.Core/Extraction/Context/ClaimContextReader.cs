using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Language;
using Discrepancy.Lexicons;

namespace Discrepancy.Extraction;

/// <summary>Collects the content words around a value.</summary>
internal static class ClaimContextReader
{
    /// <summary>The words around the tokens <paramref name="first"/> to <paramref name="end"/> (excluded) of <paramref name="sentence"/>.</summary>
    public static ClaimContext Read(Sentence sentence, int first, int end)
    {
        var (clauseFirst, clauseEnd) = ClauseBounds.Around(sentence.Tokens, first, end);
        var clause = ImmutableArray.CreateBuilder<string>();
        var rest = ImmutableArray.CreateBuilder<string>();
        var names = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            var token = sentence.Tokens[i];
            if ((i >= first && i < end) || !IsContent(token))
            {
                continue;
            }

            var term = Term(token);
            var inClause = i >= clauseFirst && i < clauseEnd;
            (inClause ? clause : rest).Add(term);
            if (inClause && IsName(sentence, i))
            {
                names.Add(term);
            }
        }

        return new ClaimContext(clause.DrainToImmutable(), rest.DrainToImmutable(), names.DrainToImmutable());
    }

    private static bool IsContent(Token token) =>
        char.IsLetterOrDigit(token.Form[0]) && (token.Form.Length > 1 || char.IsAsciiDigit(token.Form[0])) && !FunctionWordLexicon.Default.Contains(token.Form);

    private static bool IsName(Sentence sentence, int index) =>
        char.IsUpper(sentence.Tokens[index].Form[0])
        && (index > 0 || !CommonWordLexicon.Default.Contains(sentence.Tokens[index].Form));

    /// <summary>Places and peoples are one term, so that "Japanese" and "Japan's" meet.</summary>
    private static string Term(Token token)
    {
        var place = char.IsUpper(token.Form[0]) ? PlaceWords.Canonicalize(token.Form) : null;
        return (place ?? token.Lemma).ToLowerInvariant();
    }
}
