using System.Collections.Immutable;
using System.Globalization;
using Discrepancy.Claims;
using Discrepancy.Findings;

namespace Discrepancy.Cli;

/// <summary>Makes a configuration of its JSON. docs/schemas/config-1.0.schema.json says the same for editors.</summary>
internal static class ConfigurationReader
{
    /// <exception cref="ConfigurationException">Something in it is wrong.</exception>
    public static Configuration Read(PlacedJson json)
    {
        var configuration = Configuration.Default;
        foreach (var (name, value) in json.MembersAmong(ConfigurationKeys.Root))
        {
            configuration = name switch
            {
                "levels" => WithLevels(configuration, value),
                "include" => configuration with { Include = new FileGlobs(value.AsTexts()) },
                "exclude" => configuration with { Exclude = new FileGlobs(value.AsTexts()) },
                "oneStory" => configuration with { OneStory = value.AsBool() },
                "sources" => configuration with { Sources = [.. value.AsItems().Select(ReadSource)] },
                "aliases" => WithAliases(configuration, value),
                "suppressions" => configuration with { Suppressions = ReadSuppressions(value) },
                _ => configuration,
            };
        }

        return configuration;
    }

    private static Configuration WithLevels(Configuration configuration, PlacedJson json)
    {
        foreach (var (name, value) in json.MembersAmong(ConfigurationKeys.Levels))
        {
            configuration = name is "kinds"
                ? configuration with { KindLevels = ReadKindLevels(value) }
                : configuration with { RuleLevels = value.MembersAmong(ConfigurationKeys.Rules).ToImmutableDictionary(rule => rule.Name, rule => ReadLevel(rule.Value), StringComparer.Ordinal) };
        }

        return configuration;
    }

    private static ImmutableDictionary<ClaimKind, Level> ReadKindLevels(PlacedJson json) =>
        json.MembersAmong([.. ConfigurationKeys.Kinds.Keys]).ToImmutableDictionary(kind => ConfigurationKeys.Kinds[kind.Name], kind => ReadLevel(kind.Value));

    private static Level ReadLevel(PlacedJson json)
    {
        var word = json.AsText();
        foreach (var (name, level) in ConfigurationKeys.LevelWords)
        {
            if (string.Equals(name, word, StringComparison.Ordinal))
            {
                return level;
            }
        }

        throw json.Error($"\"{word}\" is no level; {NearestWord.Hint(word, [.. ConfigurationKeys.LevelWords.Select(level => level.Name)])}");
    }

    private static SourceSettings ReadSource(PlacedJson json)
    {
        json.MembersAmong(ConfigurationKeys.Source);
        var files = json.Require("files");
        ImmutableArray<string> patterns = files.Kind == System.Text.Json.JsonValueKind.String ? [files.AsText()] : files.AsTexts();
        return new SourceSettings(new FileGlobs(patterns), Find(json, "name")?.AsText(), Find(json, "date") is { } date ? ReadDate(date) : null, Find(json, "reliability")?.AsText());
    }

    private static PlacedJson? Find(PlacedJson json, string name) =>
        json.Members.FirstOrDefault(member => string.Equals(member.Name, name, StringComparison.Ordinal)).Value;

    private static DateOnly ReadDate(PlacedJson json) =>
        DateOnly.TryParseExact(json.AsText(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw json.Error($"'{json.Text}' is not a day of the calendar; write it as YYYY-MM-DD");

    private static Configuration WithAliases(Configuration configuration, PlacedJson json)
    {
        foreach (var (name, value) in json.MembersAmong(ConfigurationKeys.Aliases))
        {
            ImmutableArray<ImmutableArray<string>> sets = [.. value.AsItems().Select(ReadAliases)];
            configuration = name is "names" ? configuration with { NameAliases = sets } : configuration with { PlaceAliases = sets };
        }

        return configuration;
    }

    private static ImmutableArray<string> ReadAliases(PlacedJson json) =>
        json.AsTexts() is { Length: > 1 } names ? names : throw json.Error("must list at least two names");

    private static ImmutableSortedDictionary<string, string> ReadSuppressions(PlacedJson json)
    {
        var reasons = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var item in json.AsItems())
        {
            item.MembersAmong(ConfigurationKeys.Suppression);
            var id = item.Require("id");
            if (!reasons.TryAdd(id.AsText(), item.Require("reason").AsText()))
            {
                throw id.Error($"'{id.Text}' is suppressed already; keep one of the two");
            }
        }

        return reasons.ToImmutable();
    }
}
