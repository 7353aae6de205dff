using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Findings;

namespace Discrepancy.Cli;

/// <summary>What a <c>discrepancy.json</c> says. Immutable.</summary>
internal sealed record Configuration
{
    /// <summary>The name of the file that is looked for.</summary>
    public const string FileName = "discrepancy.json";

    /// <summary>What holds where there is no file.</summary>
    public static Configuration Default { get; } = new();

    /// <summary>The full path of the file; null where there is none.</summary>
    public string? File { get; init; }

    public ImmutableDictionary<ClaimKind, Level> KindLevels { get; init; } = ImmutableDictionary<ClaimKind, Level>.Empty;

    public ImmutableDictionary<string, Level> RuleLevels { get; init; } = ImmutableDictionary<string, Level>.Empty;

    /// <summary>Which files of folders and patterns are read; all where it is empty.</summary>
    public FileGlobs Include { get; init; } = new([]);

    /// <summary>Which are not.</summary>
    public FileGlobs Exclude { get; init; } = new([]);

    /// <summary>Whether all documents are compared with one another, however many there are.</summary>
    public bool OneStory { get; init; }

    /// <summary>What is known of the sources; of two that match a file the later one goes first, member by member.</summary>
    public ImmutableArray<SourceSettings> Sources { get; init; } = [];

    public ImmutableArray<ImmutableArray<string>> NameAliases { get; init; } = [];

    public ImmutableArray<ImmutableArray<string>> PlaceAliases { get; init; } = [];

    /// <summary>The reasons by the ids of findings.</summary>
    public ImmutableSortedDictionary<string, string> Suppressions { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>How the library has to work.</summary>
    public DiscrepancyOptions Options => new() { KindLevels = KindLevels, RuleLevels = RuleLevels, NameAliases = NameAliases, PlaceAliases = PlaceAliases, OneStory = OneStory };

    /// <summary>The report with the findings marked that are suppressed.</summary>
    public DiscrepancyReport Suppress(DiscrepancyReport report) => report with
    {
        Findings = [.. report.Findings.Select(finding => Suppressions.TryGetValue(finding.Id, out var reason) ? finding with { Suppression = new Suppression(reason) } : finding)],
    };
}
