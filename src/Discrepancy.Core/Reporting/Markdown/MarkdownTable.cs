namespace Discrepancy.Reporting;

/// <summary>Writes a table of GitHub-flavoured Markdown. Cells are Markdown already.</summary>
internal sealed class MarkdownTable
{
    private readonly TextWriter _output;

    /// <summary>Starts a table with these heads.</summary>
    public MarkdownTable(TextWriter output, IEnumerable<string> heads)
    {
        _output = output;
        var cells = heads.ToList();
        AddRow(cells);
        AddRow(cells.Select(_ => "---"));
    }

    public void AddRow(IEnumerable<string> cells) => _output.WriteLine($"| {string.Join(" | ", cells)} |");
}
