using System.Diagnostics;
using Discrepancy.Findings;
using Discrepancy.Text;
using Microsoft.Extensions.Logging;

namespace Discrepancy.Extensions.DependencyInjection;

/// <summary>Analyses documents with the pipeline of the container and logs how it went: numbers, never text of a document. Thread-safe.</summary>
public sealed class DocumentChecker
{
    private readonly DiscrepancyPipeline _pipeline;
    private readonly ILogger _logger;

    internal DocumentChecker(DiscrepancyPipeline pipeline, ILogger logger)
    {
        _pipeline = pipeline;
        _logger = logger;
    }

    /// <summary>As <see cref="DiscrepancyPipeline.AnalyzeAsync"/>, with a line in the log when it is done, cancelled or has failed.</summary>
    /// <param name="documents">The documents; their paths must differ.</param>
    /// <param name="progress">Who is told how far it has come; null for nobody.</param>
    /// <param name="cancellationToken">Ends the analysis early.</param>
    /// <exception cref="ArgumentException">Two documents have one path.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<DiscrepancyReport> CheckAsync(IAsyncEnumerable<SourceDocument> documents, IProgress<AnalysisProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);

        var start = Stopwatch.GetTimestamp();
        _logger.AnalysisStarted();
        try
        {
            var report = await _pipeline.AnalyzeAsync(documents, progress, cancellationToken).ConfigureAwait(false);
            LogDone(report, start);
            return report;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            _logger.AnalysisCancelled(Milliseconds(start));
            throw;
        }
        catch (Exception exception)
        {
            // The message of an exception may quote a document; it is the caller's, and the log has its type.
            _logger.AnalysisFailed(exception.GetType().FullName, Milliseconds(start));
            throw;
        }
    }

    private void LogDone(DiscrepancyReport report, long start)
    {
        if (_logger.IsEnabled(LogLevel.Information))
        {
            _logger.AnalysisDone(
                report.Documents.Length, report.Claims.Length, report.Count(Level.Error), report.Count(Level.Warning), report.Count(Level.Note), report.Abstentions.Length, Milliseconds(start));
        }
    }

    private static long Milliseconds(long start) => (long)Stopwatch.GetElapsedTime(start).TotalMilliseconds;
}
