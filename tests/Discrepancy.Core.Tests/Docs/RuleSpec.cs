using Discrepancy.Core.Tests.Specs;

namespace Discrepancy.Core.Tests.Docs;

/// <summary>Where a spec file shows what a rule flags, or what it leaves alone.</summary>
/// <param name="File">The spec file.</param>
/// <param name="Heading">The heading of the table.</param>
/// <param name="Columns">The columns with what the two documents have.</param>
/// <param name="Column">The column that chooses the rows; null for all.</param>
/// <param name="Value">What stands there in the rows of the rule.</param>
internal sealed record RuleSpec(string File, string Heading, (string One, string Other) Columns, string? Column = null, string? Value = null)
{
    /// <summary>The rows.</summary>
    public IEnumerable<SpecExample> Examples =>
        SpecTable.Read(File, Heading)
            .Where(row => Column is null || row[Column] == Value)
            .Select(row => new SpecExample(Cell(row, Columns.One), Cell(row, Columns.Other)))
            .Distinct();

    // Some rules look at the day on which a report appeared.
    private static string Cell(IReadOnlyDictionary<string, string> row, string column)
    {
        var text = row[column].Replace(" ¦ ", " ", StringComparison.Ordinal);
        return row.TryGetValue(column == "one" ? "day" : "day of the other", out var day) ? $"{text} ({day})" : text;
    }
}
