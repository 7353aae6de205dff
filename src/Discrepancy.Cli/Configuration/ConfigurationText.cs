using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Discrepancy.Findings;

namespace Discrepancy.Cli;

/// <summary>Writes a configuration as one could write it by hand: what <c>config show</c> prints can be saved as a <c>discrepancy.json</c>.</summary>
internal static class ConfigurationText
{
    public static string Of(Configuration configuration) => Encoding.UTF8.GetString(SettingsJson.Write(json =>
    {
        WriteLevels(json, configuration);
        json.WriteTexts("include", configuration.Include.Patterns);
        json.WriteTexts("exclude", configuration.Exclude.Patterns);
        json.WriteBoolean("oneStory", configuration.OneStory);
        WriteSources(json, configuration.Sources);
        WriteAliases(json, configuration);
        WriteSuppressions(json, configuration.Suppressions);
    }));

    private static void WriteLevels(Utf8JsonWriter json, Configuration configuration)
    {
        json.WriteStartObject("levels");
        WriteLevels(json, "kinds", configuration.KindLevels.Select(pair => (ConfigurationKeys.NameOf(pair.Key), pair.Value)));
        WriteLevels(json, "rules", configuration.RuleLevels.Select(pair => (pair.Key, pair.Value)));
        json.WriteEndObject();
    }

    private static void WriteLevels(Utf8JsonWriter json, string name, IEnumerable<(string Name, Level Level)> levels)
    {
        json.WriteStartObject(name);
        foreach (var level in levels.OrderBy(level => level.Name, StringComparer.Ordinal))
        {
            json.WriteString(level.Name, ConfigurationKeys.LevelWords.First(word => word.Level == level.Level).Name);
        }

        json.WriteEndObject();
    }

    private static void WriteSources(Utf8JsonWriter json, ImmutableArray<SourceSettings> sources)
    {
        json.WriteStartArray("sources");
        foreach (var source in sources)
        {
            json.WriteStartObject();
            json.WriteTexts("files", source.Files.Patterns);
            WriteKnown(json, "name", source.Name);
            WriteKnown(json, "date", source.Date?.ToString("O", CultureInfo.InvariantCulture));
            WriteKnown(json, "reliability", source.Reliability);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAliases(Utf8JsonWriter json, Configuration configuration)
    {
        json.WriteStartObject("aliases");
        WriteSets(json, "names", configuration.NameAliases);
        WriteSets(json, "places", configuration.PlaceAliases);
        json.WriteEndObject();
    }

    private static void WriteSets(Utf8JsonWriter json, string name, ImmutableArray<ImmutableArray<string>> sets)
    {
        json.WriteStartArray(name);
        foreach (var set in sets)
        {
            json.WriteTexts(set);
        }

        json.WriteEndArray();
    }

    private static void WriteSuppressions(Utf8JsonWriter json, ImmutableSortedDictionary<string, string> suppressions)
    {
        json.WriteStartArray("suppressions");
        foreach (var (id, reason) in suppressions)
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("reason", reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
