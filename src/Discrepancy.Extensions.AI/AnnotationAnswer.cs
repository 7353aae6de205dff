using System.Collections.Immutable;
using System.Text.Json;
using Discrepancy.Reporting;
using Discrepancy.Text;

namespace Discrepancy.Extensions.AI;

/// <summary>Reads what a client answered. Only <c>note</c> and <c>quotes</c> are looked at; whatever else it says, of levels or of anything, is not read.</summary>
internal static class AnnotationAnswer
{
    private const int LongestNote = 600;
    private const int MostQuotes = 5;

    /// <summary>The annotation, as far as it can be shown.</summary>
    public static AnnotationResult Read(string answer, AnnotationQuestion question)
    {
        try
        {
            // Clients like to wrap JSON in a fence or a greeting. A string with half a surrogate pair is no operation that is valid.
            using var json = JsonDocument.Parse(answer.AsMemory(Math.Max(0, answer.IndexOf('{', StringComparison.Ordinal))..(answer.LastIndexOf('}') + 1)));
            return Read(json.RootElement, question);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentOutOfRangeException or InvalidOperationException)
        {
            return new AnnotationResult(AnnotationFailure.NotUnderstood);
        }
    }

    private static AnnotationResult Read(JsonElement answer, AnnotationQuestion question)
    {
        if (answer.ValueKind != JsonValueKind.Object || TextOf(answer, "note") is not { } note)
        {
            return new AnnotationResult(AnnotationFailure.NotUnderstood);
        }

        ImmutableArray<SourceSpan?> quotes = answer.TryGetProperty("quotes", out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select(quote => Find(quote, question))]
            : [];
        ImmutableArray<SourceSpan> verified = [.. quotes.OfType<SourceSpan>().Distinct().Take(MostQuotes)];
        var shown = note.Length <= LongestNote && NoteQuotations.AreOf(question.Documents, note) ? DisplayText.OneLine(note) : "";
        return shown.Length == 0 && verified.IsEmpty
            ? new AnnotationResult(AnnotationFailure.NotVerified)
            : new AnnotationResult(new FindingAnnotation(shown, verified, quotes.Count(quote => quote is null)));
    }

    private static SourceSpan? Find(JsonElement quote, AnnotationQuestion question) =>
        quote.ValueKind == JsonValueKind.Object
        && quote.TryGetProperty("document", out var document) && document.ValueKind == JsonValueKind.Number && document.TryGetInt32(out var number)
        && TextOf(quote, "text") is { } text
            ? question.Find(number, text)
            : null;

    private static string? TextOf(JsonElement json, string name) =>
        json.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
