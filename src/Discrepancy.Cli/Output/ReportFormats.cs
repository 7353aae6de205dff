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

    private static readonly ImmutableArray<(string Name, Func<Level, string, IReportWriter> Create)> All =
    [
        (Text, (level, _) => new TextReportWriter { MinimumLevel = level }),
        (Json, (level, _) => new JsonReportWriter { MinimumLevel = level }),
        ("jsonl", (level, _) => new JsonLinesReportWriter { MinimumLevel = level }),
        ("html", (level, _) => new HtmlReportWriter { MinimumLevel = level }),
        ("markdown", (level, _) => new MarkdownReportWriter { MinimumLevel = level }),
        ("sarif", (level, folder) => new SarifReportWriter { MinimumLevel = level, Folder = folder }),
        ("csv", (level, _) => new CsvReportWriter { MinimumLevel = level }),
        ("csv-matrix", (level, _) => new CsvMatrixWriter { MinimumLevel = level }),
        ("web-annotation", (level, _) => new WebAnnotationReportWriter { MinimumLevel = level }),
        ("claim", (level, _) => new SchemaClaimReportWriter { MinimumLevel = level }),
    ];

    /// <summary>The names, in the order in which help lists them.</summary>
    public static ImmutableArray<string> Names { get; } = [.. All.Select(format => format.Name)];

    /// <summary>The writer of findings of at least <paramref name="minimumLevel"/>.</summary>
    /// <param name="name">The format.</param>
    /// <param name="minimumLevel">The least level to write.</param>
    /// <param name="folder">The folder that the paths of the documents are relative to, from the current folder; empty where it is that.</param>
    /// <exception cref="InvalidOperationException">There is no such format.</exception>
    public static IReportWriter Create(string name, Level minimumLevel, string folder) =>
        All.First(format => string.Equals(format.Name, name, StringComparison.Ordinal)).Create(minimumLevel, folder);
}
