using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Discrepancy.Claims;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>A rule as a reporting descriptor.</summary>
/// <param name="Id">The name that results give.</param>
/// <param name="Summary">What it flags, without a full stop.</param>
/// <param name="Silence">What it leaves alone, without a full stop; null where nobody said.</param>
/// <param name="Kinds">The kinds of its findings.</param>
/// <param name="Relations">The relations it may find.</param>
internal sealed record SarifRule(string Id, string Summary, string? Silence, ImmutableArray<ClaimKind> Kinds, ImmutableArray<Relation> Relations)
{
    private const string Promise = "Each finding quotes every side. It does not say which of them is right.";

    public static SarifRule Of(FindingRule rule) => new(rule.Name, rule.Summary, rule.Silence, rule.Kinds, rule.Relations);

    /// <summary>A rule of which only its findings are known.</summary>
    public static SarifRule OfAnotherPackage(IGrouping<string, Finding> findings) => new(
        findings.Key,
        "A rule of a comparer that is not part of Discrepancy",
        Silence: null,
        [.. findings.Select(finding => finding.Kind).Distinct().Order()],
        [.. findings.Select(finding => finding.Relation).Distinct().Order()]);

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", Id);
        json.WriteString("name", PascalCase(Id));
        json.WriteSarifMessage("shortDescription", $"{Summary}.");
        json.WriteSarifMessage("fullDescription", Silence is null ? $"{Summary}." : $"{Summary}. Left alone: {LowerFirst(Silence)}.");
        json.WriteSarifMessage("help", Help(), HelpMarkdown());
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Vocabulary.NameOf(Relations.Max(relation => Levels.Of(Id, relation))));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStrings("kinds", Kinds.Select(Vocabulary.NameOf));
        json.WriteStrings("relations", Relations.Select(Vocabulary.NameOf));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private string Help() =>
        $"What it flags: {Summary}.\n{(Silence is null ? "" : $"What it leaves alone: {Silence}.\n")}"
        + $"Kinds: {Names(Kinds)}.\nRelations: {Names(Relations)}.\n"
        + Promise;

    private string HelpMarkdown() =>
        $"**What it flags:** {SarifText.Markdown(Summary)}.\n\n{(Silence is null ? "" : $"**What it leaves alone:** {SarifText.Markdown(Silence)}.\n\n")}"
        + $"**Kinds:** {Names(Kinds)}. **Relations:** {Names(Relations)}.\n\n"
        + Promise;

    private static string Names<T>(ImmutableArray<T> members)
        where T : struct, Enum =>
        string.Join(", ", members.Select(Vocabulary.NameOf));

    /// <summary>"date-mismatch" is "DateMismatch".</summary>
    private static string PascalCase(string id) =>
        string.Concat(DisplayText.OneLine(id).Split('-').Select(word => word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + word[1..]));

    private static string LowerFirst(string words) => string.Create(CultureInfo.InvariantCulture, $"{char.ToLowerInvariant(words[0])}{words[1..]}");
}
