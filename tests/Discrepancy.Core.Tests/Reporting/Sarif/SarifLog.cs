using System.Text.Json;
using Discrepancy.Findings;
using Discrepancy.Reporting;

namespace Discrepancy.Core.Tests.Reporting;

/// <summary>What the writer wrote, to be looked at.</summary>
internal static class SarifLog
{
    public static string Write(DiscrepancyReport report, Level minimumLevel = Level.Note) =>
        Written.By(new SarifReportWriter { MinimumLevel = minimumLevel }, report);

    public static JsonElement RunOf(DiscrepancyReport report, Level minimumLevel = Level.Note)
    {
        using var json = JsonDocument.Parse(Write(report, minimumLevel));
        return json.RootElement.GetProperty("runs")[0].Clone();
    }

    public static IReadOnlyList<JsonElement> ResultsOf(DiscrepancyReport report, Level minimumLevel = Level.Note) =>
        [.. RunOf(report, minimumLevel).GetProperty("results").EnumerateArray()];

    public static string? Text(this JsonElement element, params string[] path) =>
        path.Aggregate(element, (inner, name) => inner.GetProperty(name)).GetString();

    /// <summary>The location and the related locations.</summary>
    public static IEnumerable<JsonElement> Places(this JsonElement result) =>
        result.GetProperty("locations").EnumerateArray().Concat(result.GetProperty("relatedLocations").EnumerateArray());
}
