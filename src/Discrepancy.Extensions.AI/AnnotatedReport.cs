using System.Collections.Immutable;
using Discrepancy.Findings;

namespace Discrepancy.Extensions.AI;

/// <summary>A report as it was, and beside it what a chat client had to say. Immutable.</summary>
/// <param name="Report">The report that was given: the very same.</param>
/// <param name="Annotations">What was said, by <see cref="Finding.Id"/>.</param>
/// <param name="Failures">Why nothing is said of findings that were asked about, by <see cref="Finding.Id"/>.</param>
public sealed record AnnotatedReport(
    DiscrepancyReport Report,
    ImmutableSortedDictionary<string, FindingAnnotation> Annotations,
    ImmutableSortedDictionary<string, AnnotationFailure> Failures);
