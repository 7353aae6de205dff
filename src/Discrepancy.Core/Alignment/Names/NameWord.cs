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
    public bool IsKnown => KnownWordLexicon.Default.Contains(Key);

    /// <summary>The paths of the documents that have it.</summary>
    public ImmutableHashSet<string> Documents { get; } = [.. Uses.Select(use => use.Document.Path)];

    /// <summary>The words of the names that <paramref name="claims"/> have, by key; where claims overlap, the shortest has the word.</summary>
    public static ImmutableArray<NameWord> Collect(IEnumerable<Claim> claims) =>
    [
        .. claims.SelectMany(claim => claim.Places.SelectMany(place => UsesOf(claim, place)))
            .GroupBy(use => (use.Document.Path, use.Word)).Select(group => group.MinBy(use => use.Place.Span.Span.Length)!)
            .OrderBy(use => use.Document.Path, StringComparer.Ordinal).ThenBy(use => use.Word)
            .GroupBy(KeyOf, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new NameWord(group.Key, [.. group])),
    ];

    private static string KeyOf(NameUse use) => NameFolding.Fold(use.Document.Text[use.Word.Start..use.Word.End]);

    private static IEnumerable<NameUse> UsesOf(Claim claim, ClaimPlace place)
    {
        var (quote, start) = (place.Span.Quote, place.Span.Span.Start);
        return NameWords.Read(quote)
            .Where(word => char.IsUpper(quote[word.Start]) && !FunctionWordLexicon.Default.Contains(quote[word.Start..word.End]))
            .Select(word => new NameUse(claim, place, new TextSpan(start + word.Start, start + word.End)));
    }
}
