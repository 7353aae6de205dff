using System.Collections.Immutable;
using Discrepancy.Findings;
using Discrepancy.Reporting;

namespace Discrepancy.Core.Tests.Reporting;

/// <summary>A writer, by the name of its format, and what its bytes are.</summary>
internal sealed record ReportWriters(string Name, FormatSyntax Syntax, IReportWriter Writer)
{
    /// <summary>All of them, each writing all there is. A new format adds its line here and is held by <see cref="HostileReportTests"/>.</summary>
    public static ImmutableArray<ReportWriters> All { get; } =
    [
        new("text", FormatSyntax.Text, new TextReportWriter { MinimumLevel = Level.None }),
        new("claims text", FormatSyntax.Text, new TextClaimsWriter()),
        new("verbose text", FormatSyntax.Text, new TextReportWriter { MinimumLevel = Level.None, Detail = ReportDetail.Verbose }),
        new("explanation text", FormatSyntax.Text, new TextExplanationWriter()),
        new("explanation json", FormatSyntax.Json, new JsonExplanationWriter()),
        new("json", FormatSyntax.Json, new JsonReportWriter { MinimumLevel = Level.None }),
        new("jsonl", FormatSyntax.JsonLines, new JsonLinesReportWriter { MinimumLevel = Level.None }),
        new("sarif", FormatSyntax.Json, new SarifReportWriter { MinimumLevel = Level.None }),
        new("html", FormatSyntax.Html, new HtmlReportWriter { MinimumLevel = Level.None }),
        new("claims json", FormatSyntax.Json, new JsonClaimsWriter()),
        new("markdown", FormatSyntax.Text, new MarkdownReportWriter { MinimumLevel = Level.None }),
        new("csv", FormatSyntax.Csv, new CsvReportWriter { MinimumLevel = Level.None }),
        new("csv-matrix", FormatSyntax.Csv, new CsvMatrixWriter { MinimumLevel = Level.None }),
        new("web-annotation", FormatSyntax.Json, new WebAnnotationReportWriter { MinimumLevel = Level.None }),
        new("claim", FormatSyntax.Json, new SchemaClaimReportWriter { MinimumLevel = Level.None }),
    ];

    public static ReportWriters Named(string name) => All.Single(format => format.Name == name);
}
