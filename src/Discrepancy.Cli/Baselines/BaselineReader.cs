using Discrepancy.Findings;

namespace Discrepancy.Cli;

/// <summary>Makes a baseline of its JSON.</summary>
internal static class BaselineReader
{
    /// <summary>The version of the file's layout.</summary>
    public const string SchemaVersion = "1.0";

    private static readonly string[] RootKeys = ["schemaVersion", "findings"];
    private static readonly string[] EntryKeys = ["id", "kind", "rule", "topic", "values", "documents"];

    /// <exception cref="ConfigurationException">Something in it is wrong.</exception>
    public static Baseline Read(PlacedJson json)
    {
        json.MembersAmong(RootKeys);
        var version = json.Require("schemaVersion");
        if (!string.Equals(version.AsText(), SchemaVersion, StringComparison.Ordinal))
        {
            throw version.Error($"'{version.Text}' is not {SchemaVersion}, the version that this program reads; make the file again with --update-baseline");
        }

        return new Baseline(json.Require("findings").AsItems().Select(ReadEntry));
    }

    private static BaselineEntry ReadEntry(PlacedJson json)
    {
        json.MembersAmong(EntryKeys);
        var kind = json.Require("kind");
        if (!ConfigurationKeys.Kinds.TryGetValue(kind.AsText(), out var known))
        {
            throw kind.Error($"'{kind.Text}' is no kind; {NearestWord.Hint(kind.Text, [.. ConfigurationKeys.Kinds.Keys])}");
        }

        return new BaselineEntry(
            json.Require("id").AsText(),
            known,
            json.Require("rule").AsText(),
            json.Require("topic").AsAnyText(),
            [.. json.Require("values").AsItems().Select(value => value.AsAnyText())],
            json.Require("documents").AsTexts());
    }
}
