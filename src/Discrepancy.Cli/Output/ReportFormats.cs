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

    private const string Markdown = "markdown";

    private const string Csv = "csv";

    private const string CsvMatrix = "csv-matrix";

    private const string WebAnnotation = "web-annotation";

    private const string Claim = "claim";

    private const string JsonLines = "jsonl";

    private const string Sarif = "sarif";

    /// <summary>The names, in the order in which help lists them.</summary>
    public static ImmutableArray<string> Names { get; } = [Text, Json, JsonLines, Sarif, Markdown, Csv, CsvMatrix, WebAnnotation, Claim];

    /// <summary>The writer of findings of at least <paramref name="minimumLevel"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
    public static IReportWriter Create(string name, Level minimumLevel) => name switch
    {
        Text => new TextReportWriter { MinimumLevel = minimumLevel },
        Json => new JsonReportWriter { MinimumLevel = minimumLevel },
        Markdown => new MarkdownReportWriter { MinimumLevel = minimumLevel },
        Csv => new CsvReportWriter { MinimumLevel = minimumLevel },
        CsvMatrix => new CsvMatrixWriter { MinimumLevel = minimumLevel },
        WebAnnotation => new WebAnnotationReportWriter { MinimumLevel = minimumLevel },
        Claim => new SchemaClaimReportWriter { MinimumLevel = minimumLevel },
        JsonLines => new JsonLinesReportWriter { MinimumLevel = minimumLevel },
        Sarif => new SarifReportWriter { MinimumLevel = minimumLevel },
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such format."),
    };
}
