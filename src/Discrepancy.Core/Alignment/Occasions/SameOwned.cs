using Discrepancy.Claims;
using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>
/// Counts of what one person or body owns: "Ana Gray's two firms" and "five of the former mayor Ana Gray's businesses", of which each document tells one number.
/// </summary>
internal static class SameOwned
{
    private const double LeastShared = 2;

    /// <summary>Whether both count what one owner has.</summary>
    public static bool Has(SlotCluster cluster, SlotClaim left, SlotClaim right, float[] features) =>
        left.Claim is { Kind: ClaimKind.Quantity, Value: QuantityValue { Measure: Measure.Count } }
        && features[(int)SlotFeature.SentenceShared] >= LeastShared
        && OwnerOf(left) is { Length: > 0 } owner && string.Equals(owner, OwnerOf(right), StringComparison.Ordinal)
        && !SlotAct.IsMore(left, right)
        && IsOnly(cluster, left, owner) && IsOnly(cluster, right, owner);

    /// <summary>Whether each counts what another owner has.</summary>
    public static bool AreOther(SlotClaim left, SlotClaim right) =>
        left.Claim.Kind is ClaimKind.Quantity && OwnerOf(left) is { Length: > 0 } owner && OwnerOf(right) is { Length: > 0 } other && !string.Equals(owner, other, StringComparison.Ordinal)
        && !left.Terms.Contains(other) && !right.Terms.Contains(owner);

    /// <summary>The last name of the owner, in lower case; empty where none is told.</summary>
    private static string OwnerOf(SlotClaim slot)
    {
        var words = SlotWords.Split(slot.Claim.Span.Quote).ToList();
        var mark = words.LastIndexOf("s");
        return mark > 0 ? NameOf(words[mark - 1])
            : slot.Surroundings.WordBefore(0) is "s" && slot.Surroundings.Before.Length > 1 ? NameOf(slot.Surroundings.Before[1])
            : "";
    }

    private static string NameOf(string word) => char.IsUpper(word[0]) ? word.ToLowerInvariant() : "";

    private static bool IsOnly(SlotCluster cluster, SlotClaim slot, string owner) =>
        slot.IsOnly(cluster.OfBlock(slot), other => string.Equals(OwnerOf(other), owner, StringComparison.Ordinal));
}
