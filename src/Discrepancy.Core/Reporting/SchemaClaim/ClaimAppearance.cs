using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Reporting;

/// <summary>The articles in which a value is given, each with the sentences that give it.</summary>
/// <param name="Document">The article.</param>
/// <param name="Sentences">The sentences, in the order of the text, each once.</param>
internal sealed record ClaimAppearance(SourceDocument Document, ImmutableArray<string> Sentences)
{
    /// <summary>The day the article states, or the caller gave; null where the only day known is one that its prose names.</summary>
    public DateOnly? Published => Document.Published is { Basis: not PublicationDateBasis.Body } published ? published.Value : null;

    /// <summary>The articles that give the value, in the order of its evidence.</summary>
    public static ImmutableArray<ClaimAppearance> Of(ValueGroup group) =>
    [
        .. group.Evidence
            .GroupBy(evidence => evidence.Span.Document.Path, StringComparer.Ordinal)
            .Select(places => new ClaimAppearance(places.First().Span.Document, [.. places.Select(place => place.Sentence.Quote).Distinct(StringComparer.Ordinal)])),
    ];

    /// <summary>The one published on an earlier day than all others; null where there is no other, where a day is not known, and where two share it.</summary>
    public static ClaimAppearance? First(ImmutableArray<ClaimAppearance> appearances)
    {
        if (appearances.Length < 2 || appearances.Any(appearance => appearance.Published is null))
        {
            return null;
        }

        var first = appearances.Min(appearance => appearance.Published);
        return appearances.Count(appearance => appearance.Published == first) == 1 ? appearances.Single(appearance => appearance.Published == first) : null;
    }

    /// <summary>Writes the article, as the object that is due.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Article");
        json.WriteString("identifier", Document.Path);
        WriteKnown(json, "url", DocumentAddress.OfWeb(Document));
        WriteKnown(json, "name", Document.Title);
        WriteKnown(json, "datePublished", Published?.ToString("O", CultureInfo.InvariantCulture));
        if (Document.Source is { } outlet)
        {
            json.WriteStartObject("publisher");
            json.WriteString("@type", "Organization");
            json.WriteString("name", outlet);
            json.WriteEndObject();
        }

        WriteKnown(json, "discrepancy:reliability", Document.Reliability);
        WriteSentences(json);
        json.WriteEndObject();
    }

    private void WriteSentences(Utf8JsonWriter json)
    {
        json.WriteStartArray("hasPart");
        foreach (var sentence in Sentences)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Quotation");
            json.WriteString("text", sentence);
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
