using System.Text;
using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Reporting;

namespace Discrepancy.Core.Tests.Docs;

/// <summary>Writes the page of a kind of finding.</summary>
internal static class KindPage
{
    private const string Agreement = "same-value";

    public static string Of(ClaimKind kind)
    {
        var name = Vocabulary.NameOf(kind);
        var page = new StringBuilder($"# {name}\n\n{ModelSummaries.Of(kind)}\n");
        foreach (var rule in FindingRules.All.Where(rule => rule.Kinds.Contains(kind) && rule.Name != Agreement))
        {
            AppendRule(page, rule);
        }

        var agreement = FindingRules.Find(Agreement)!;
        return page.Append("\n## ").Append(DocsPage.Link("../rules/", Agreement)).Append("\n\n").Append(agreement.Summary)
            .Append(": no difference, shown only with `--all`.\n").ToString();
    }

    private static void AppendRule(StringBuilder page, FindingRule rule)
    {
        var levels = string.Join(", ", rule.Relations.Select(relation => $"{Vocabulary.NameOf(relation)} ({Vocabulary.NameOf(Levels.Of(rule.Name, relation))})"));
        page.Append("\n## ").Append(DocsPage.Link("../rules/", rule.Name)).Append("\n\n").Append(rule.Summary).Append(". Found as: ").Append(levels).Append(".\n\n");
        AppendQuotes(page, RuleSpecs.Flagged(rule.Name)[0].Examples.First());
        page.Append("\nNot flagged: ").Append(char.ToLowerInvariant(rule.Silence[0])).Append(rule.Silence.AsSpan(1)).Append(". For example:\n\n");
        AppendQuotes(page, RuleSpecs.Silent(rule.Name)[0].Examples.First());
    }

    private static void AppendQuotes(StringBuilder page, SpecExample example) =>
        page.Append("- ").Append(example.One).Append("\n- ").Append(example.Other).Append('\n');
}
