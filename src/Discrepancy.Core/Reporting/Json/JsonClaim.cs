using System.Collections.Immutable;
using System.Text.Json;
using Discrepancy.Claims;

namespace Discrepancy.Reporting;

/// <summary>Writes one claim of the contract.</summary>
internal static class JsonClaim
{
    public static void Write(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject();
        json.WriteString("id", claim.Id);
        json.WritePlace(claim.Span);
        json.WriteString("sentence", claim.Span.Document.Text[claim.SentenceSpan.Start..claim.SentenceSpan.End]);
        json.WriteString("section", Vocabulary.NameOf(claim.Section));
        json.WriteString("kind", Vocabulary.NameOf(claim.Kind));
        WriteSubject(json, claim.Subject);
        WritePredicate(json, claim.Predicate);
        JsonValue.Write(json, claim.Value, claim.Span.Quote);
        json.WriteString("polarity", Vocabulary.NameOf(claim.Polarity));
        json.WriteString("modality", Vocabulary.NameOf(claim.Modality));
        json.WriteString("status", Vocabulary.NameOf(claim.Status));
        WriteAttribution(json, "attribution", claim.Attribution);
        json.WriteConfidence(claim.Confidence);
        WriteUnresolved(json, claim.Unresolved);
        WriteAlsoAt(json, claim.AlsoAt);
        json.WriteString("extractor", claim.Extractor);
        json.WriteEndObject();
    }

    private static void WriteSubject(Utf8JsonWriter json, ClaimSubject subject)
    {
        json.WriteStartObject("subject");
        json.WriteString("mention", subject.Mention);
        json.WriteString("entity", subject.Canonical);
        json.WriteString("role", subject.Role);
        json.WriteEndObject();
    }

    private static void WritePredicate(Utf8JsonWriter json, ClaimPredicate predicate)
    {
        json.WriteStartObject("predicate");
        json.WriteString("slot", predicate.Slot);
        json.WriteString("words", predicate.Words);
        json.WriteEndObject();
    }

    private static void WriteAttribution(Utf8JsonWriter json, string name, Attribution attribution)
    {
        json.WriteStartObject(name);
        json.WriteString("kind", Vocabulary.NameOf(attribution.Kind));
        json.WriteString("speaker", attribution.Speaker);
        json.WriteString("addressee", attribution.Addressee);
        json.WriteString("occasion", attribution.Occasion);
        if (attribution.Within is { } within)
        {
            WriteAttribution(json, "within", within);
        }

        json.WriteEndObject();
    }

    private static void WriteAlsoAt(Utf8JsonWriter json, ImmutableArray<ClaimPlace> places)
    {
        json.WriteStartArray("alsoAt");
        foreach (var place in places)
        {
            json.WriteStartObject();
            json.WritePlace(place.Span);
            json.WriteString("sentence", place.Span.Document.Text[place.SentenceSpan.Start..place.SentenceSpan.End]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteUnresolved(Utf8JsonWriter json, ImmutableArray<UnresolvedReference> unresolved)
    {
        json.WriteStartArray("unresolved");
        foreach (var reference in unresolved)
        {
            json.WriteStartObject();
            json.WriteString("words", reference.Words);
            json.WriteString("reason", reference.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
