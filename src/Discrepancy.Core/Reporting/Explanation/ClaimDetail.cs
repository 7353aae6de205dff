using System.Collections.Immutable;
using System.Globalization;
using Discrepancy.Claims;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Reporting;

/// <summary>One thing that is known of a claim, in words for a person.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Text">What is known.</param>
internal readonly record struct ClaimDetail(string Name, string Text)
{
    /// <summary>All that is known of <paramref name="claim"/>: what was read, how it stands to reality, who says it, and who read it.</summary>
    public static ImmutableArray<ClaimDetail> Of(Claim claim) =>
    [
        new("kind", Vocabulary.NameOf(claim.Kind)),
        new("subject", Subject(claim.Subject)),
        new("predicate", claim.Predicate.Words.Length > 0 ? $"{claim.Predicate.Slot} ({Quoted(claim.Predicate.Words)})" : claim.Predicate.Slot),
        .. ValueDetails.Of(claim.Value),
        .. claim.Value is DateValue ? [new ClaimDetail("read against", Anchor(claim.Span.Document.Published))] : Array.Empty<ClaimDetail>(),
        new("stance", $"{Vocabulary.NameOf(claim.Polarity)}, {Vocabulary.NameOf(claim.Modality)}, status {Vocabulary.NameOf(claim.Status)}"),
        new("told by", Describe(claim.Attribution)),
        new("read by", $"{claim.Extractor}, confidence {Confidence.Text(claim.Confidence)}"),
        new("unresolved", claim.Unresolved.IsEmpty ? "nothing" : string.Join("; ", claim.Unresolved.Select(reference => $"{Quoted(reference.Words)}: {reference.Reason}"))),
    ];

    private static string Subject(ClaimSubject subject)
    {
        var mention = string.Equals(subject.Mention, subject.Canonical, StringComparison.Ordinal) ? "" : $", mentioned as {Quoted(subject.Mention)}";
        var role = subject.Role is { } words ? $", called {Quoted(words)}" : "";
        return $"{subject.Canonical}{mention}{role}";
    }

    private static string Anchor(PublicationDate? published) => published is null
        ? "no day, for nothing tells when the document was published"
        : string.Create(CultureInfo.InvariantCulture, $"{published.Value:yyyy-MM-dd}, the document's own day ({Vocabulary.NameOf(published.Basis)})");

    private static string Describe(Attribution attribution)
    {
        var speaker = attribution.Kind is AttributionKind.Author ? "" : $", {attribution.Speaker ?? "unnamed"}";
        var addressee = attribution.Addressee is { } to ? $", to {to}" : "";
        var occasion = attribution.Occasion is { } when ? $", {when}" : "";
        var within = attribution.Within is { } outer ? $"; within: {Describe(outer)}" : "";
        return $"{Vocabulary.NameOf(attribution.Kind)}{speaker}{addressee}{occasion}{within}";
    }

    private static string Quoted(string words) => $"\"{words}\"";
}
