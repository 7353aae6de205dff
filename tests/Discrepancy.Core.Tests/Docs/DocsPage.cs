using System.Text;

namespace Discrepancy.Core.Tests.Docs;

/// <summary>Writes the parts that the pages of rules and kinds share.</summary>
internal static class DocsPage
{
    private const int MostRows = 5;

    public static string Link(string folder, string name) => $"[{name}]({folder}{name}.md)";

    /// <summary>A table of the first rows of each spec, and where they stand.</summary>
    public static void AppendExamples(StringBuilder page, IReadOnlyCollection<RuleSpec> specs)
    {
        page.Append("| One document | Another |\n| --- | --- |\n");
        var rows = Math.Max(1, MostRows / specs.Count);
        foreach (var example in specs.SelectMany(spec => spec.Examples.Take(specs.Count == 1 ? MostRows : rows)))
        {
            page.Append("| ").Append(Cell(example.One)).Append(" | ").Append(Cell(example.Other)).Append(" |\n");
        }
    }

    private static string Cell(string text) =>
        text.Replace("|", "\\|", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
