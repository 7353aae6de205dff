using Discrepancy.Findings;
using Discrepancy.Reporting;

namespace Discrepancy.Cli;

/// <summary>What goes into a report.</summary>
/// <param name="MinimumLevel">The least level to write.</param>
/// <param name="Folder">The folder that the paths of the documents are relative to, from the current folder; empty where it is that.</param>
/// <param name="Detail">How much the format for people tells.</param>
internal sealed record ReportSettings(Level MinimumLevel, string Folder, ReportDetail Detail);
