using System.Collections.Immutable;
using Discrepancy.Claims;

namespace Discrepancy.Findings;

/// <summary>What a baseline keeps of a finding: enough to know it again, and to tell a person what it was.</summary>
/// <param name="Id">The finding's <see cref="Finding.Id"/>.</param>
/// <param name="Kind">What sort of fact differs.</param>
/// <param name="Rule">The rule that decided.</param>
/// <param name="Topic">The fact, in a few words; it takes no part in knowing it again.</param>
/// <param name="Values">The values, in ordinal order.</param>
/// <param name="Documents">The paths of the documents that give them, each once, in ordinal order.</param>
public sealed record BaselineEntry(string Id, ClaimKind Kind, string Rule, string Topic, ImmutableArray<string> Values, ImmutableArray<string> Documents)
{
    /// <summary>The entry of a finding.</summary>
    public static BaselineEntry Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);

        var paths = finding.Groups.SelectMany(group => group.Evidence).Select(evidence => evidence.Span.Document.Path);
        return new BaselineEntry(
            finding.Id,
            finding.Kind,
            finding.Rule,
            finding.Topic,
            [.. finding.Groups.Select(group => group.Value).Order(StringComparer.Ordinal)],
            [.. paths.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    /// <summary>Whether both are the same, part by part.</summary>
    public bool Equals(BaselineEntry? other) =>
        other is not null
        && string.Equals(Id, other.Id, StringComparison.Ordinal)
        && string.Equals(Topic, other.Topic, StringComparison.Ordinal)
        && string.Equals(Content, other.Content, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>
    /// Kind, rule, values and documents. Other than the id it does not hold the words of the slot, which change when the sentence around the values is edited.
    /// </summary>
    internal string Content => string.Join('\n', [Kind.ToString(), Rule, "values", .. Values, "documents", .. Documents]);
}
