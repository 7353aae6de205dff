using System.Collections.Immutable;
using Discrepancy.Findings;
using Discrepancy.Reporting;

namespace Discrepancy.Cli;

/// <summary>The formats in which a report can be written, by name. A writer is made only when its format is asked for.</summary>
internal static class ReportFormats
{
    /// <summary>The format for people at a terminal.</summary>
    public const string Text = "text";

    /// <summary>The format of the JSON contract.</summary>
    public const string Json = "json";

    private static readonly ImmutableArray<(string Name, Func<Level, IReportWriter> Create)> All =
    [
        (Text, level => new TextReportWriter { MinimumLevel = level }),
        (Json, level => new JsonReportWriter { MinimumLevel = level }),
        ("jsonl", level => new JsonLinesReportWriter { MinimumLevel = level }),
        ("html", level => new HtmlReportWriter { MinimumLevel = level }),
        ("markdown", level => new MarkdownReportWriter { MinimumLevel = level }),
        ("sarif", level => new SarifReportWriter { MinimumLevel = level }),
        ("csv", level => new CsvReportWriter { MinimumLevel = level }),
        ("csv-matrix", level => new CsvMatrixWriter { MinimumLevel = level }),
        ("web-annotation", level => new WebAnnotationReportWriter { MinimumLevel = level }),
        ("claim", level => new SchemaClaimReportWriter { MinimumLevel = level }),
    ];

    /// <summary>The names, in the order in which help lists them.</summary>
    public static ImmutableArray<string> Names { get; } = [.. All.Select(format => format.Name)];

    /// <summary>The writer of findings of at least <paramref name="minimumLevel"/>.</summary>
    /// <exception cref="InvalidOperationException">There is no such format.</exception>
    public static IReportWriter Create(string name, Level minimumLevel) =>
        All.First(format => string.Equals(format.Name, name, StringComparison.Ordinal)).Create(minimumLevel);
}
