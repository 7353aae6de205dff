using System.Collections.Immutable;

namespace Discrepancy.Evaluation.Dates;

/// <summary>One input of the Recognizers specs with what it should resolve to.</summary>
/// <param name="Input">The text.</param>
/// <param name="Reference">The day it is read against.</param>
/// <param name="IsSupported">Whether the reference implementation is said to pass it.</param>
/// <param name="Results">All results it lists.</param>
internal sealed record SpecCase(string Input, DateOnly Reference, bool IsSupported, ImmutableArray<SpecResult> Results)
{
    /// <summary>What stands before an input, so that one that is nothing but a date is not taken for the date line of a document.</summary>
    public const string Heading = "A message came in.\n\n";

    /// <summary>The results that speak of days or lengths of time.</summary>
    public IEnumerable<SpecResult> Counted => Results.Where(result => result.TellsDays);

    /// <summary>Why it is left out; null where it counts.</summary>
    public string? LeftOut => !IsSupported ? "not supported by the reference implementation (dotnet)"
        : Results.IsEmpty ? "no result is listed"
        : !Counted.Any() ? "only times of day, time zones or repeated times"
        : null;
}
