using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>Words the messages of results: a first sentence that stands alone, then the sides with links to them, then the explanation.</summary>
internal static class SarifMessage
{
    /// <summary>More sides or values than this are counted, not listed; the related locations have them all.</summary>
    private const int MostListed = 10;

    /// <summary>Writes an object of a plain text and, where there is one, a formatted text.</summary>
    public static void WriteSarifMessage(this Utf8JsonWriter json, string name, string text, string? markdown = null)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        if (markdown is not null)
        {
            json.WriteString("markdown", markdown);
        }

        json.WriteEndObject();
    }

    public static string Text(Finding finding, ImmutableArray<SarifSide> sides)
    {
        var values = Listed(finding.Groups, group => $"\"{SarifText.Foreign(group.Value)}\"", " or ");
        var places = Listed(sides, side => $"{Place(side, SarifText.Foreign)}: \"{SarifText.Foreign(side.Evidence.Span.Quote)}\"", "; ");
        return $"{Headline(finding)} ({SarifText.Foreign(finding.Topic)}): {values}.\n{places}.\n{SarifText.Explanation(finding.Explanation)}";
    }

    public static string Markdown(Finding finding, ImmutableArray<SarifSide> sides)
    {
        var values = Listed(finding.Groups, group => $"**{SarifText.Markdown(group.Value)}**", " or ");
        var differing = new DifferingWords(finding);
        var places = Listed(sides, side => $"- {Place(side, SarifText.Markdown)}: {SarifText.MarkdownOf(differing, side.Evidence)}{Reading(side)}", "\n");
        return $"{Headline(finding)} ({SarifText.Markdown(finding.Topic)}): {values}.\n\n{places}\n\n**Why:** {SarifText.MarkdownExplanation(finding.Explanation)}";
    }

    /// <summary>What is said at one place.</summary>
    public static string OfSide(SarifSide side)
    {
        var reading = side.Evidence.Reading is { } words ? $" ({SarifText.Foreign(words)})" : "";
        return $"\"{SarifText.Foreign(side.Value)}\"{reading}{Origin(side.Evidence.Origin)}";
    }

    /// <summary>What an earlier run had found.</summary>
    public static string OfAbsent(BaselineEntry entry)
    {
        var values = Listed(entry.Values, value => $"\"{SarifText.Foreign(value)}\"", " or ");
        return $"No longer found in {Vocabulary.NameOf(entry.Kind).Replace('-', ' ')} ({SarifText.Foreign(entry.Topic)}): {values}.";
    }

    private static string Origin(EvidenceOrigin? origin) => origin switch
    {
        null => "",
        { Speaker: { } speaker } => $" (according to {SarifText.Foreign(speaker)}, as in {SarifText.Foreign(origin.Document)})",
        _ => $" (same text as {SarifText.Foreign(origin.Document)})",
    };

    private static string Headline(Finding finding)
    {
        var relation = Vocabulary.NameOf(finding.Relation).Replace('-', ' ');
        var kind = Vocabulary.NameOf(finding.Kind).Replace('-', ' ');
        return $"{char.ToUpperInvariant(relation[0])}{relation[1..]} in {kind}";
    }

    private static string Place(SarifSide side, Func<string, string> escape)
    {
        var path = escape(side.Evidence.Span.Document.Path);
        var place = ShownPlace.Of(side.Evidence.Span) is { Line: var line } ? string.Create(CultureInfo.InvariantCulture, $"{path}:{line}") : ShownPlace.WithPage(path, side.Evidence.Span);
        return side.Id == 0 ? place : string.Create(CultureInfo.InvariantCulture, $"[{place}]({side.Id})");
    }

    private static string Reading(SarifSide side) => side.Evidence.Reading is { } reading ? $" ({SarifText.Markdown(reading)})" : "";

    private static string Listed<T>(ImmutableArray<T> items, Func<T, string> show, string separator)
    {
        var shown = string.Join(separator, items.Take(MostListed).Select(show));
        return items.Length <= MostListed ? shown : string.Create(CultureInfo.InvariantCulture, $"{shown}{separator}{items.Length - MostListed} more");
    }
}
