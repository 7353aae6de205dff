using System.Collections.Immutable;
using System.Text.Json;
using Discrepancy.Claims;
using Discrepancy.Findings;

namespace Discrepancy.Cli;

/// <summary>The keys and words that a configuration may have.</summary>
internal static class ConfigurationKeys
{
    public static ImmutableArray<string> Root { get; } = ["$schema", "levels", "include", "exclude", "oneStory", "sources", "aliases", "suppressions"];

    public static ImmutableArray<string> Levels { get; } = ["kinds", "rules"];

    public static ImmutableArray<string> Source { get; } = ["files", "name", "date", "reliability"];

    public static ImmutableArray<string> Aliases { get; } = ["names", "places"];

    public static ImmutableArray<string> Suppression { get; } = ["id", "reason"];

    /// <summary>The levels by name.</summary>
    public static ImmutableArray<(string Name, Level Level)> LevelWords { get; } = [("off", Level.None), ("note", Level.Note), ("warning", Level.Warning), ("error", Level.Error)];

    /// <summary>The kinds by name.</summary>
    public static ImmutableSortedDictionary<string, ClaimKind> Kinds { get; } =
        Enum.GetValues<ClaimKind>().ToImmutableSortedDictionary(NameOf, kind => kind, StringComparer.Ordinal);

    /// <summary>The rules of the library.</summary>
    public static ImmutableArray<string> Rules { get; } = [.. FindingRules.All.Select(rule => rule.Name)];

    /// <summary>The name that reports have for a kind.</summary>
    public static string NameOf(ClaimKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());
}
