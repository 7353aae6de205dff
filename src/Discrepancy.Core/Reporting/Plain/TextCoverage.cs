using System.Globalization;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Reporting;

/// <summary>Writes how the documents were read, and what of them and of the findings was left out.</summary>
internal static class TextCoverage
{
    /// <summary>A line for each document: claims, day and its basis; and one for each part of it that was not read.</summary>
    public static void WriteDocuments(IStyledOutput output, DiscrepancyReport report)
    {
        foreach (var summary in report.Documents)
        {
            output.Write("read: ", TextStyle.Note);
            output.WriteForeign(summary.Document.Path, TextStyle.Location);
            output.WritePlain($": {ReportSummary.Counted(summary.Claims, "claim")}, {DescribeDay(summary.Document.Published)}");
            output.EndLine();
            foreach (var section in summary.Document.Sections.Where(section => IsUnread(report, summary.Document, section)))
            {
                output.Write("left out: ", TextStyle.Note);
                output.WriteForeign(summary.Document.Path, TextStyle.Location);
                output.WritePlain($"{Lines(summary.Document, section)} ({Vocabulary.NameOf(section.Kind)}): {Why(section.Kind)}");
                output.EndLine();
            }
        }
    }

    /// <summary>How many findings are below the level asked for, by relation.</summary>
    public static void WriteLeftOut(IStyledOutput output, DiscrepancyReport report, Level minimumLevel)
    {
        var hidden = report.Findings.Where(finding => finding.Level < minimumLevel).ToList();
        if (hidden.Count > 0)
        {
            var relations = hidden
                .GroupBy(finding => finding.Relation)
                .OrderByDescending(group => group.Key)
                .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} {Vocabulary.NameOf(group.Key)}"));
            output.Write("left out: ", TextStyle.Note);
            output.WritePlain($"{ReportSummary.Counted(hidden.Count, "finding")} below {Vocabulary.NameOf(minimumLevel)} ({string.Join(", ", relations)}); --all writes them");
            output.EndLine();
        }

        output.EndLine();
    }

    private static string DescribeDay(PublicationDate? published) => published is null
        ? "no day of publication, so relative dates stay unresolved"
        : string.Create(CultureInfo.InvariantCulture, $"published {published.Value:yyyy-MM-dd} ({Vocabulary.NameOf(published.Basis)})");

    private static bool IsUnread(DiscrepancyReport report, SourceDocument document, Section section) =>
        section.Kind is SectionKind.Boilerplate or SectionKind.Citation
        && section.Span.Length > 0
        && !report.Claims.Any(claim => claim.Span.Document == document && section.Span.Contains(claim.Span.Span));

    /// <summary>Writes <c>, lines 3 to 4</c> or <c>, page 2</c>; nothing where it is not known which lines or pages of the file they are.</summary>
    private static string Lines(SourceDocument document, Section section)
    {
        if (PlaceAt(document, section.Span.Start) is not var (noun, first) || PlaceAt(document, section.Span.End - 1) is not var (_, last))
        {
            return "";
        }

        return first == last
            ? string.Create(CultureInfo.InvariantCulture, $", {noun} {first}")
            : string.Create(CultureInfo.InvariantCulture, $", {noun}s {first} to {last}");
    }

    private static (string Noun, int Number)? PlaceAt(SourceDocument document, int offset) => ShownPlace.Counted(new SourceSpan(document, new TextSpan(offset, offset + 1)));

    private static string Why(SectionKind kind) => kind is SectionKind.Citation
        ? "what others published, not what the document asserts"
        : "the furniture of a page";
}
