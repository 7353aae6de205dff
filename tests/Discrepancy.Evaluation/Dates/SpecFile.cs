using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Discrepancy.Text;

namespace Discrepancy.Evaluation.Dates;

/// <summary>Reads DateTimeModel.json of the Recognizers specs.</summary>
internal static class SpecFile
{
    /// <summary>All its cases, in order.</summary>
    public static ImmutableArray<SpecCase> Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return [.. document.RootElement.EnumerateArray().Select(ReadCase)];
    }

    private static SpecCase ReadCase(JsonElement element)
    {
        var reference = element.TryGetProperty("Context", out var context) && context.TryGetProperty("ReferenceDateTime", out var moment)
            ? ReadDay(moment.GetString()!) : DateOnly.MinValue;
        var input = Text(element, "Input");
        var unsupported = Text(element, "NotSupported") + Text(element, "NotSupportedByDesign");
        var results = element.GetProperty("Results").EnumerateArray().Select(result => ReadResult(result, SpecCase.HeadingOf(input).Length));
        return new SpecCase(input, reference, !unsupported.Contains("dotnet", StringComparison.Ordinal), [.. results]);
    }

    private static SpecResult ReadResult(JsonElement element, int heading)
    {
        var type = Text(element, "TypeName") + Text(element, "Typename");
        var values = element.TryGetProperty("Resolution", out var resolution) && resolution.TryGetProperty("values", out var listed)
            ? listed.EnumerateArray().Select(ReadValue).OfType<SpecValue>() : [];
        return new SpecResult(
            new TextSpan(heading + element.GetProperty("Start").GetInt32(), heading + element.GetProperty("End").GetInt32() + 1),
            Text(element, "Text"), type[(type.IndexOf('.', StringComparison.Ordinal) + 1)..], [.. values]);
    }

    private static SpecValue? ReadValue(JsonElement element)
    {
        var (value, type) = (Text(element, "value"), Text(element, "type"));
        if (type is "duration")
        {
            return decimal.TryParse(value, CultureInfo.InvariantCulture, out var seconds) ? new SpecValue(null, null, seconds) : null;
        }

        if (value.Length >= 10 && char.IsAsciiDigit(value[0]))
        {
            return new SpecValue(ReadDay(value), ReadDay(value).AddDays(1), null);
        }

        var (start, end) = (Text(element, "start"), Text(element, "end"));
        if (type is "datetimerange" && (start.Length < 10 || end.Length < 10) && start.Length + end.Length >= 10)
        {
            var day = ReadDay(start.Length < 10 ? end : start);
            return new SpecValue(day, day.AddDays(1), null);
        }

        return start.Length + end.Length < 10 ? null : new SpecValue(start.Length < 10 ? null : ReadDay(start), end.Length < 10 ? null : ReadEnd(end), null);
    }

    // What ends within a day ends with it: only the day counts.
    private static DateOnly ReadEnd(string text) =>
        text.Length > 10 && !text.EndsWith("00:00:00", StringComparison.Ordinal) ? ReadDay(text).AddDays(1) : ReadDay(text);

    private static DateOnly ReadDay(string text) => DateOnly.ParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
