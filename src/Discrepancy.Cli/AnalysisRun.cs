using Discrepancy.Analysis;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Cli;

/// <summary>From the user's paths to the report. What goes wrong is said; null means that nothing could be done.</summary>
internal sealed class AnalysisRun(Diagnostics diagnostics)
{
    public DiscrepancyReport? Analyze(AnalysisRequest request, OutputTarget output)
    {
        var configured = new ConfiguredFiles(request.Configuration);
        var found = new InputFinder(diagnostics, request.Type, request.InputName).Find(request.Paths);
        var inputs = configured.Select(found, request);
        if (found.Count > 0 && inputs.Count == 0)
        {
            diagnostics.Report("no file is left to read: include and exclude of the configuration leave out all of them; see 'discrepancy config show'");
            return null;
        }

        if (!output.TryPrepare(inputs) || !PublicationDates.TryAssign(request.Dates, inputs, diagnostics, out var dates))
        {
            return null;
        }

        // Not awaited: the first document waits for the models, and meets whatever keeps them from loading.
        _ = Task.Run(DocumentAnalyzer.LoadModels);
        var documents = configured.WithSources(new DocumentLoader(diagnostics, request.Encoding).Load(inputs, configured.Dates(inputs, dates)), inputs);
        if (documents.Count < request.MinimumDocuments)
        {
            ReportTooFew(documents, inputs);
            return null;
        }

        using var progress = diagnostics.StartProgress();
        var cache = request.CacheFolder is { } folder ? CacheFolder.Open(folder, diagnostics) : null;
        using var closing = cache as IDisposable;
        var options = request.Configuration.Options;
        var report = new DiscrepancyPipeline(options with { Progress = progress, ClaimStore = cache, OneStory = options.OneStory || request.OneStory }).Analyze(documents);
        return request.Configuration.Suppress(report);
    }

    private void ReportTooFew(IReadOnlyList<SourceDocument> documents, IReadOnlyList<InputFile> inputs)
    {
        // Without any document it was already said, path by path, why there is none.
        foreach (var input in inputs.Where(input => documents.Any(document => input.Holds(document.Path))))
        {
            diagnostics.Report(input.ShownPath, "the only document, but it takes two to compare; name another file, or a folder that holds more");
        }
    }
}
