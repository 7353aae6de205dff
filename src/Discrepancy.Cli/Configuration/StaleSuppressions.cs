using System.Globalization;
using Discrepancy.Findings;

namespace Discrepancy.Cli;

/// <summary>Says which suppressions of a configuration fit no finding: what they were for is gone, or their ids are mistyped.</summary>
internal static class StaleSuppressions
{
    private const int MostNamed = 5;

    /// <param name="configuration">The suppressions.</param>
    /// <param name="report">The findings, of every level.</param>
    /// <param name="isVerbose">Whether each is told in a line of its own, with its reason.</param>
    /// <param name="diagnostics">Where to say it.</param>
    public static void Report(Configuration configuration, DiscrepancyReport report, bool isVerbose, Diagnostics diagnostics)
    {
        var found = report.Findings.Select(finding => finding.Id).ToHashSet(StringComparer.Ordinal);
        var stale = configuration.Suppressions.Where(suppression => !found.Contains(suppression.Key)).ToList();
        if (configuration.File is not { } file || stale.Count == 0)
        {
            return;
        }

        if (isVerbose)
        {
            foreach (var (id, reason) in stale)
            {
                diagnostics.Report(PathNames.Shown(file), $"suppressed {id} ({reason}) fits no finding of these documents; take it out if it is stale");
            }

            return;
        }

        var more = stale.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {stale.Count - MostNamed} more") : "";
        var ids = string.Join(", ", stale.Take(MostNamed).Select(suppression => suppression.Key));
        diagnostics.Report(PathNames.Shown(file), $"suppressed {ids}{more} {(stale.Count == 1 ? "fits" : "fit")} no finding of these documents; --verbose tells the reasons");
    }
}
