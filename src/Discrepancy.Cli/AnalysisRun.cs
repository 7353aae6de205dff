using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Cli;

/// <summary>From the user's paths to the report. What goes wrong is said; null means that nothing could be done.</summary>
internal sealed class AnalysisRun(Diagnostics diagnostics)
{
    public DiscrepancyReport? Analyze(AnalysisRequest request, ReportOutput output)
    {
        var inputs = new InputFinder(diagnostics).Find(request.Paths);
        if (!output.IsUsable(inputs) || !PublicationDates.TryAssign(request.Dates, inputs, diagnostics, out var dates))
        {
            return null;
        }

        var documents = new DocumentLoader(diagnostics).Load(inputs, dates);
        return HasEnough(documents, request.MinimumDocuments) ? new DiscrepancyPipeline().Analyze(documents) : null;
    }

    private bool HasEnough(IReadOnlyList<SourceDocument> documents, int minimum)
    {
        if (documents.Count >= minimum)
        {
            return true;
        }

        // Without any document it was already said, path by path, why there is none.
        if (documents.Count > 0)
        {
            diagnostics.Report(documents[0].Path, "the only document, but it takes two to compare; name another file, or a folder that holds more");
        }

        return false;
    }
}
