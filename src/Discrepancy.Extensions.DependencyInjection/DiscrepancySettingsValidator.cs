using Discrepancy.Comparison;
using Discrepancy.Reporting;
using Microsoft.Extensions.Options;

namespace Discrepancy.Extensions.DependencyInjection;

/// <summary>Tells every setting that cannot be, by its key, with what it may be. Rules of comparers from the container are not known by name.</summary>
internal sealed class DiscrepancySettingsValidator(IEnumerable<IClaimComparer> comparers) : IValidateOptions<DiscrepancySettings>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, DiscrepancySettings options)
    {
        List<string> failures = [.. Failures(options)];
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private IEnumerable<string> Failures(DiscrepancySettings settings) =>
    [
        .. OfParallelism(settings),
        .. OfKeys("Levels:Kinds", settings.Levels.Kinds, "kind", SettingsWords.Kinds.Keys),
        .. comparers.Any() ? [] : OfKeys("Levels:Rules", settings.Levels.Rules, "rule", SettingsWords.Rules.Keys),
        .. OfLevels("Levels:Kinds", settings.Levels.Kinds),
        .. OfLevels("Levels:Rules", settings.Levels.Rules),
        .. OfAliases("Aliases:Names", settings.Aliases.Names),
        .. OfAliases("Aliases:Places", settings.Aliases.Places),
    ];

    private static IEnumerable<string> OfParallelism(DiscrepancySettings settings) =>
        settings.MaxDegreeOfParallelism is < 1 ? [$"{DiscrepancySettings.Section}: MaxDegreeOfParallelism must be 1 or more, or left out; it is {settings.MaxDegreeOfParallelism}."] : [];

    private static IEnumerable<string> OfKeys(string key, IDictionary<string, string> levels, string what, IEnumerable<string> known) =>
        levels.Keys.Where(word => !known.Contains(word, StringComparer.OrdinalIgnoreCase))
            .Select(word => $"{DiscrepancySettings.Section}: {key}:{Shown(word)} is no {what}; known are {SettingsWords.List(known)}.");

    private static IEnumerable<string> OfLevels(string key, IDictionary<string, string> levels) =>
        levels.Where(pair => pair.Value is null || !SettingsWords.Levels.ContainsKey(pair.Value))
            .Select(pair => $"{DiscrepancySettings.Section}: {key}:{Shown(pair.Key)} is \"{Shown(pair.Value ?? "")}\"; a level is one of off, note, warning, error.");

    private static IEnumerable<string> OfAliases(string key, IList<IList<string>> lists) =>
        lists.Select((list, index) => (list, index))
            .Where(item => item.list.Count < 2 || item.list.Any(string.IsNullOrWhiteSpace))
            .Select(item => $"{DiscrepancySettings.Section}: {key}:{item.index} must list at least two names, none of them empty.");

    private static string Shown(string word) => DisplayText.OneLine(word);
}
