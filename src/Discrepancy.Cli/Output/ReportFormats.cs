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

    /// <summary>The format of a page to look at in a browser.</summary>
    public const string Html = "html";

    /// <summary>The names, in the order in which help lists them.</summary>
    public static ImmutableArray<string> Names { get; } = [Text, Json, Html];

    /// <summary>The writer of findings of at least <paramref name="minimumLevel"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
    public static IReportWriter Create(string name, Level minimumLevel) => name switch
    {
        Text => new TextReportWriter { MinimumLevel = minimumLevel },
        Json => new JsonReportWriter { MinimumLevel = minimumLevel },
        Html => new HtmlReportWriter { MinimumLevel = minimumLevel },
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such format."),
    };
}
