using System.Collections.Immutable;
using System.Globalization;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Reporting;

/// <summary>Writes the table of the documents that were read.</summary>
internal static class MarkdownDocuments
{
    private static readonly string[] Heads = ["Document", "Title", "Source", "Published", "Claims"];

    public static void Write(TextWriter output, ImmutableArray<DocumentSummary> documents)
    {
        var table = new MarkdownTable(output, Heads);
        foreach (var (document, claims) in documents)
        {
            table.AddRow(
            [
                MarkdownText.Escape(document.Path),
                MarkdownText.Escape(document.Title ?? ""),
                Source(document),
                Published(document.Published),
                claims.ToString(CultureInfo.InvariantCulture),
            ]);
        }
    }

    private static string Source(SourceDocument document)
    {
        var reliability = document.Reliability is { } grade ? $" (reliability {MarkdownText.Escape(grade)})" : "";
        return (MarkdownText.Escape(document.Source ?? "") + reliability).TrimStart();
    }

    private static string Published(PublicationDate? published) => published is null
        ? ""
        : $"{published.Value.ToString("O", CultureInfo.InvariantCulture)} ({Vocabulary.NameOf(published.Basis)})";
}
