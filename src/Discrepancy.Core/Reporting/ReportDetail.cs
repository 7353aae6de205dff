namespace Discrepancy.Reporting;

/// <summary>How much a report for people tells.</summary>
public enum ReportDetail
{
    /// <summary>The findings and the summary.</summary>
    Normal,

    /// <summary>The summary alone.</summary>
    Quiet,

    /// <summary>The findings with their rules; how the documents were read, what was left out and why, what was not compared and why; the summary.</summary>
    Verbose,
}
