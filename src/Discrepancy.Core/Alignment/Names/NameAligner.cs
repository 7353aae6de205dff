using System.Collections.Immutable;
using Discrepancy.Claims;

namespace Discrepancy.Alignment;

/// <summary>
/// Lines up names that are one name but for a letter: of two words one edit apart at least one is not known, and what stands around them shows that
/// the same is meant. Persons that <see cref="PersonAligner"/> joins are left to it. Stateless and thread-safe.
/// </summary>
internal sealed class NameAligner : IClaimAligner
{
    /// <inheritdoc/>
    public ClaimAlignment Align(ImmutableArray<Claim> claims, CancellationToken cancellationToken = default)
    {
        ImmutableArray<Claim> names = [.. claims.StopOn(cancellationToken).Where(claim => claim.Kind is ClaimKind.Name or ClaimKind.PersonName or ClaimKind.Organization or ClaimKind.Place or ClaimKind.Title)];
        var binding = new NameBinding(new NameSurroundings(names));
        var pairs = NamePairs.Read(NameWord.Collect(names.StopOn(cancellationToken))).StopOn(cancellationToken).Where(pair => binding.IsOneName(pair.Left, pair.Right)).ToList();
        if (pairs.Count == 0)
        {
            return new ClaimAlignment([], []);
        }

        var persons = new PersonSpellings(claims, cancellationToken);
        return new ClaimAlignment([.. pairs.Where(pair => !persons.Contains(pair.Left.Key, pair.Right.Key)).Select(pair => ToGroup(pair.Left, pair.Right))], []);
    }

    private static ClaimGroup ToGroup(NameWord left, NameWord right)
    {
        ImmutableArray<Claim> claims =
        [
            .. left.Uses.Concat(right.Uses).DistinctBy(use => (use.Document.Path, use.Place.Span.Span)).Select(use => use.ToClaim())
                .OrderBy(claim => claim.Span.Document.Path, StringComparer.Ordinal).ThenBy(claim => claim.Span.Span),
        ];
        var written = WrittenOf(Commoner(left, right));
        return new ClaimGroup(ClaimKind.Name, $"spelling: {left.Key} {right.Key}", $"spelling of {written}", claims, Confidence: 0.9);
    }

    private static NameWord Commoner(NameWord left, NameWord right) =>
        left.IsKnown != right.IsKnown ? (left.IsKnown ? left : right) : left.Documents.Count >= right.Documents.Count ? left : right;

    private static string WrittenOf(NameWord word) => word.Uses[0].Document.Text[word.Uses[0].Word.Start..word.Uses[0].Word.End];
}
