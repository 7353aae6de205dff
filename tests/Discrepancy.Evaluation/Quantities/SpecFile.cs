using System.Text.Json;

namespace Discrepancy.Evaluation.Quantities;

/// <summary>Reads a specification file of Microsoft Recognizers-Text.</summary>
internal static class SpecFile
{
    /// <summary>The cases that the project's own .NET library supports; results without a value (a unit alone) and places counted from the end or from here ("last", "next") are left out.</summary>
    public static IReadOnlyList<SpecCase> Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        return [.. json.RootElement.EnumerateArray().Where(IsSupported).Select(ToCase)];
    }

    private static bool IsSupported(JsonElement element) =>
        !Text(element, "NotSupported").Contains("dotnet", StringComparison.Ordinal) && !Text(element, "NotSupportedByDesign").Contains("dotnet", StringComparison.Ordinal);

    private static SpecCase ToCase(JsonElement element)
    {
        var input = Text(element, "Input");
        return new SpecCase(input, [.. element.GetProperty("Results").EnumerateArray().Where(IsAbsolute).Select(result => ToResult(input, result)).Where(HasValue)]);
    }

    private static bool IsAbsolute(JsonElement result) => Text(result.GetProperty("Resolution"), "relativeTo") is "" or "start";

    private static SpecResult ToResult(string input, JsonElement element)
    {
        var text = Text(element, "Text");
        var start = element.TryGetProperty("Start", out var at) ? at.GetInt32() : Math.Max(0, input.IndexOf(text, StringComparison.OrdinalIgnoreCase));
        var resolution = element.GetProperty("Resolution");
        return new SpecResult(text, start, start + text.Length, Text(resolution, "value"), Text(resolution, "unit"), Text(resolution, "isoCurrency"));
    }

    private static bool HasValue(SpecResult result) => result.Value is not ("" or "null");

    private static string Text(JsonElement element, string name) =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value.ToString() : "";
}
