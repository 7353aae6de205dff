using System.Collections.Immutable;
using Discrepancy.Reporting;

namespace Discrepancy.Cli;

/// <summary>The formats in which a report can be written, by name. A writer is made only when its format is asked for.</summary>
internal static class ReportFormats
{
    /// <summary>The format for people at a terminal.</summary>
    public const string Text = "text";

    /// <summary>The format of the JSON contract.</summary>
    public const string Json = "json";

    private static readonly ImmutableArray<(string Name, Func<ReportSettings, IReportWriter> Create)> All =
    [
        (Text, settings => new TextReportWriter { MinimumLevel = settings.MinimumLevel, Detail = settings.Detail }),
        (Json, settings => new JsonReportWriter { MinimumLevel = settings.MinimumLevel }),
        ("jsonl", settings => new JsonLinesReportWriter { MinimumLevel = settings.MinimumLevel }),
        ("html", settings => new HtmlReportWriter { MinimumLevel = settings.MinimumLevel }),
        ("markdown", settings => new MarkdownReportWriter { MinimumLevel = settings.MinimumLevel }),
        ("sarif", settings => new SarifReportWriter { MinimumLevel = settings.MinimumLevel, Folder = settings.Folder }),
        ("csv", settings => new CsvReportWriter { MinimumLevel = settings.MinimumLevel }),
        ("csv-matrix", settings => new CsvMatrixWriter { MinimumLevel = settings.MinimumLevel }),
        ("web-annotation", settings => new WebAnnotationReportWriter { MinimumLevel = settings.MinimumLevel }),
        ("claim", settings => new SchemaClaimReportWriter { MinimumLevel = settings.MinimumLevel }),
    ];

    /// <summary>The names, in the order in which help lists them.</summary>
    public static ImmutableArray<string> Names { get; } = [.. All.Select(format => format.Name)];

    /// <summary>The writer of a format.</summary>
    /// <exception cref="InvalidOperationException">There is no such format.</exception>
    public static IReportWriter Create(string name, ReportSettings settings) =>
        All.First(format => string.Equals(format.Name, name, StringComparison.Ordinal)).Create(settings);
}
