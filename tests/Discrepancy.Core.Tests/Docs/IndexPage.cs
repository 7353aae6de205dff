using System.Text;
using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Reporting;

namespace Discrepancy.Core.Tests.Docs;

/// <summary>Writes the lists of all rules and of all kinds.</summary>
internal static class IndexPage
{
    public static string OfRules()
    {
        var page = new StringBuilder("# Rules\n\nWhat decides on a finding. `discrepancy rules` prints this list, `discrepancy explain` what a rule made of a finding.\n\n| Rule | What it flags |\n| --- | --- |\n");
        foreach (var rule in FindingRules.All)
        {
            page.Append("| ").Append(DocsPage.Link("", rule.Name)).Append(" | ").Append(rule.Summary).Append(" |\n");
        }

        return page.ToString();
    }

    public static string OfKinds()
    {
        var page = new StringBuilder("# Kinds\n\nWhat sort of fact a finding is about.\n\n| Kind | What is told |\n| --- | --- |\n");
        foreach (var kind in Enum.GetValues<ClaimKind>().OrderBy(kind => Vocabulary.NameOf(kind), StringComparer.Ordinal))
        {
            page.Append("| ").Append(DocsPage.Link("", Vocabulary.NameOf(kind))).Append(" | ").Append(ModelSummaries.Of(kind)).Append(" |\n");
        }

        return page.ToString();
    }
}
