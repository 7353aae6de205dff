using System.Collections.Immutable;
using System.Text;
using Discrepancy.Findings;
using Discrepancy.Reporting;

namespace Discrepancy.Core.Tests.Docs;

/// <summary>Writes the page of a rule.</summary>
internal static class RulePage
{
    private const string Specs = "../../tests/Discrepancy.Core.Tests/Specs/";

    public static string Of(FindingRule rule)
    {
        var (flagged, silent) = (RuleSpecs.Flagged(rule.Name), RuleSpecs.Silent(rule.Name));
        var page = new StringBuilder($"# {rule.Name}\n\n{rule.Summary}.\n\n");
        page.Append("| Kind | What is found | Level |\n| --- | --- | --- |\n");
        foreach (var relation in rule.Relations)
        {
            page.Append("| ").Append(Kinds(rule)).Append(" | ").Append(Vocabulary.NameOf(relation)).Append(": ").Append(ModelSummaries.Of(relation))
                .Append(" | ").Append(Vocabulary.NameOf(Levels.Of(rule.Name, relation))).Append(" |\n");
        }

        page.Append("\n## Flagged\n\n");
        DocsPage.AppendExamples(page, flagged);
        page.Append("\n## Not flagged\n\n").Append(rule.Silence).Append(".\n\n");
        DocsPage.AppendExamples(page, silent);
        return page.Append('\n').Append(Sources([.. flagged.Concat(silent).Select(spec => spec.File).Distinct(StringComparer.Ordinal)])).Append('\n').ToString();
    }

    private static string Kinds(FindingRule rule) =>
        rule.Kinds.Length == 1 ? DocsPage.Link("../kinds/", Vocabulary.NameOf(rule.Kinds[0])) : "[all](../kinds/README.md)";

    private static string Sources(ImmutableArray<string> files) =>
        $"The rows are some of those of {string.Join(" and ", files.Select(file => $"[{file}]({Specs}{file})"))}, which the tests run.";
}
