using Discrepancy.Values;

namespace Discrepancy.Evaluation.Dates;

/// <summary>What became of a marked date, and of what claims.</summary>
/// <param name="Document">Its document.</param>
/// <param name="Gold">The marked date.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Claimed">The claims that overlap it.</param>
internal sealed record GumResult(GumDocument Document, GumDate Gold, GumOutcome Outcome, string Claimed)
{
    private const int Around = 60;

    /// <summary>Whether the date is the document's own and stands alone as a block.</summary>
    public bool IsDateline => Gold.Days == DateRange.Day(Document.Created)
        && (Gold.Span.Start == 0 || Document.Text[Gold.Span.Start - 1] == '\n') && Document.Text[Gold.Span.End..].StartsWith('\n');

    /// <summary>For the list of errors: outcome, gold, claims, the words around it.</summary>
    public override string ToString()
    {
        var (start, end) = (Math.Max(0, Gold.Span.Start - Around), Math.Min(Document.Text.Length, Gold.Span.End + Around));
        var context = $"{Document.Text[start..Gold.Span.Start]}[{Document.Text[Gold.Span.Start..Gold.Span.End]}]{Document.Text[Gold.Span.End..end]}";
        return $"{Outcome}\t{Document.Name}\t{Gold.When}\t{Claimed}\t{context.ReplaceLineEndings(" ")}";
    }
}
