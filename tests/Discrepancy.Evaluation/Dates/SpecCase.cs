using System.Collections.Immutable;

namespace Discrepancy.Evaluation.Dates;

/// <summary>One input of the Recognizers specs with what it should resolve to.</summary>
/// <param name="Input">The text.</param>
/// <param name="Reference">The day it is read against.</param>
/// <param name="IsSupported">Whether the reference implementation is said to pass it.</param>
/// <param name="Results">All results it lists.</param>
internal sealed record SpecCase(string Input, DateOnly Reference, bool IsSupported, ImmutableArray<SpecResult> Results)
{
    private const int LongestFragment = 5;

    /// <summary>The text that is read: a line that is nothing but a date would be the date line of a document, so words stand before a fragment.</summary>
    public string Text => HeadingOf(Input) + Input;

    /// <summary>The results that speak of days or lengths of time.</summary>
    public IEnumerable<SpecResult> Counted => Results.Where(result => result.TellsDays);

    /// <summary>Why it is left out; null where it counts.</summary>
    public string? LeftOut => !IsSupported ? "not supported by the reference implementation (dotnet)"
        : Results.IsEmpty ? "no result is listed"
        : !Counted.Any() ? "only times of day, time zones or repeated times"
        : null;

    /// <summary>What is put before the input.</summary>
    public static string HeadingOf(string input) => input.Split(' ').Length <= LongestFragment ? "The message: " : "";
}
