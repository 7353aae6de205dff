using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Lexicons;
using Discrepancy.Naming;
using Discrepancy.Text;

namespace Discrepancy.Alignment;

/// <summary>A word that names are written with, and where.</summary>
/// <param name="Key">The word in lower case, without marks.</param>
/// <param name="Uses">Where it stands, by document and place; at least one.</param>
internal sealed record NameWord(string Key, ImmutableArray<NameUse> Uses)
{
    /// <summary>Whether the word is known as a word or name of English news.</summary>
    public bool IsKnown { get; } = KnownWordLexicon.Default.Contains(Key);

    /// <summary>The paths of the documents that have it.</summary>
    public ImmutableHashSet<string> Documents { get; } = [.. Uses.Select(use => use.Document.Path)];

    /// <summary>The words of the names that <paramref name="claims"/> make, by key.</summary>
    public static ImmutableArray<NameWord> Collect(IEnumerable<Claim> claims) =>
    [
        .. claims.SelectMany(UsesOf).GroupBy(item => item.Key, item => item.Use, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new NameWord(group.Key, [.. group])),
    ];

    private static IEnumerable<(string Key, NameUse Use)> UsesOf(Claim claim) =>
        claim.Places.SelectMany(place => WordsOf(place.Span).Select(word => (
            NameFolding.Fold(place.Span.Document.Text[word.Start..word.End]),
            new NameUse(claim, place.Span.Document, place.SentenceSpan, word))));

    private static IEnumerable<TextSpan> WordsOf(SourceSpan name)
    {
        var quote = name.Quote;
        var start = 0;
        for (var i = 0; i <= quote.Length; i++)
        {
            if (i == quote.Length || char.IsWhiteSpace(quote[i]))
            {
                if (i > start)
                {
                    yield return new TextSpan(name.Span.Start + start, name.Span.Start + i);
                }

                start = i + 1;
            }
        }
    }
}
