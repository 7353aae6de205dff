using System.Collections.Frozen;
using System.Text.Json;
using Discrepancy.Claims;
using Discrepancy.Findings;

namespace Discrepancy.Extensions.DependencyInjection;

/// <summary>The words that settings may have: those of <c>discrepancy.json</c> and of reports.</summary>
internal static class SettingsWords
{
    /// <summary>The levels by name.</summary>
    public static FrozenDictionary<string, Level> Levels { get; } = new Dictionary<string, Level>(StringComparer.Ordinal)
    {
        ["off"] = Level.None,
        ["note"] = Level.Note,
        ["warning"] = Level.Warning,
        ["error"] = Level.Error,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The kinds by name.</summary>
    public static FrozenDictionary<string, ClaimKind> Kinds { get; } =
        Enum.GetValues<ClaimKind>().ToFrozenDictionary(kind => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString()), StringComparer.OrdinalIgnoreCase);

    /// <summary>The rules of the library, by name in any case of letters; a configuration may come from variables in capitals.</summary>
    public static FrozenDictionary<string, string> Rules { get; } = FindingRules.All.ToFrozenDictionary(rule => rule.Name, rule => rule.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>All of <paramref name="words"/> for a message.</summary>
    public static string List(IEnumerable<string> words) => string.Join(", ", words.Order(StringComparer.Ordinal));
}
