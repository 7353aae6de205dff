using System.Collections.Immutable;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>Writes the table of topics by documents.</summary>
internal static class MarkdownMatrix
{
    private const string NotMentioned = "–";

    public static void Write(TextWriter output, TopicMatrix matrix)
    {
        output.WriteLine();
        output.WriteLine("## Topics by documents");
        output.WriteLine();
        var table = new MarkdownTable(output, matrix.Documents.Select(MarkdownText.Escape).Prepend("Topic"));
        foreach (var row in matrix.Rows)
        {
            table.AddRow(row.Cells.Select(Cell).Prepend(Topic(row.Finding)));
        }

        output.WriteLine();
        output.WriteLine($"{NotMentioned} : no value was read there.");
    }

    private static string Topic(Finding finding) => $"{MarkdownText.Escape(finding.Topic)} ({Vocabulary.NameOf(finding.Kind)})";

    private static string Cell(ImmutableArray<TopicValue> values) =>
        values.IsEmpty ? NotMentioned : string.Join("; ", values.Select(value => MarkdownText.Escape(value.Value)));
}
