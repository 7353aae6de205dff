using System.Globalization;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>The names of findings and their parts in linked data: the same as long as the finding's own id is.</summary>
internal static class FindingName
{
    private const string Prefix = "urn:discrepancy:finding:";

    /// <summary>The name of the finding.</summary>
    public static string Of(Finding finding) => Prefix + Uri.EscapeDataString(finding.Id);

    /// <summary>The name of its value or place of this number, from 1.</summary>
    public static string OfPart(Finding finding, int number) => string.Create(CultureInfo.InvariantCulture, $"{Of(finding)}:{number}");
}
