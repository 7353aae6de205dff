using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Discrepancy.Findings;
using Microsoft.Extensions.AI;

namespace Discrepancy.Extensions.AI;

/// <summary>
/// Asks a chat client for a note on findings. What it answers stands beside the report and has no way into it: no finding is made, changed or
/// removed, whatever the client, or a document that it read, says. A client that fails, or does not answer, leaves its findings without a note.
/// Thread-safe where the client is.
/// </summary>
#pragma warning disable CA1001 // The semaphore holds nothing to dispose while nobody asks for its wait handle, and calls that were given up may release it later.
public sealed class FindingAnnotator
#pragma warning restore CA1001
{
    private readonly IChatClient _client;
    private readonly FindingAnnotatorOptions _options;
    private readonly SemaphoreSlim _slots;

    /// <summary>Makes an annotator.</summary>
    /// <param name="client">Whom it asks; it is not disposed of.</param>
    /// <param name="options">How it asks; null for the defaults.</param>
    public FindingAnnotator(IChatClient client, FindingAnnotatorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(client);

        _client = client;
        _options = options ?? new FindingAnnotatorOptions();
        _slots = new SemaphoreSlim(_options.MaxDegreeOfParallelism);
    }

    /// <summary>Asks about the open findings of <see cref="FindingAnnotatorOptions.MinimumLevel"/> and above.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cancellationToken">Ends the work early, whether the client heeds it or not.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<AnnotatedReport> AnnotateAsync(DiscrepancyReport report, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);

        using var total = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        total.CancelAfter(_options.TotalTimeout);
        var findings = report.Findings.Where(finding => finding.IsOpen && finding.Level >= _options.MinimumLevel)
            .DistinctBy(finding => finding.Id, StringComparer.Ordinal).Take(_options.MaxFindings);
        var answers = new ConcurrentDictionary<string, AnnotationResult>(StringComparer.Ordinal);
        var parallelism = new ParallelOptions { MaxDegreeOfParallelism = _options.MaxDegreeOfParallelism, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(
            findings,
            parallelism,
            async (finding, token) => answers[finding.Id] = await AnnotateAsync(finding, total.Token, token).ConfigureAwait(false)).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        return new AnnotatedReport(
            report,
            answers.Where(answer => answer.Value.Annotation is not null).ToImmutableSortedDictionary(answer => answer.Key, answer => answer.Value.Annotation!, StringComparer.Ordinal),
            answers.Where(answer => answer.Value.Annotation is null).ToImmutableSortedDictionary(answer => answer.Key, answer => answer.Value.Failure, StringComparer.Ordinal));
    }

    private async Task<AnnotationResult> AnnotateAsync(Finding finding, CancellationToken total, CancellationToken cancellationToken)
    {
        var question = new AnnotationQuestion(finding, _options.ContextLength);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(total);
        limit.CancelAfter(_options.Timeout);
        try
        {
            var answer = await AskAsync(question, limit.Token).ConfigureAwait(false);
            return answer is null ? new AnnotationResult(AnnotationFailure.TooLong) : AnnotationAnswer.Read(answer, question);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return new AnnotationResult(AnnotationFailure.TimedOut);
        }
#pragma warning disable CA1031 // Whatever a client throws, the report is what it was.
        catch (Exception)
#pragma warning restore CA1031
        {
            return new AnnotationResult(AnnotationFailure.ClientFailed);
        }
    }

    // On a thread of its own and waited for no longer than the token says: a client may block, or not heed the token. Its slot is taken until it ends.
    private async Task<string?> AskAsync(AnnotationQuestion question, CancellationToken cancellationToken)
    {
        await _slots.WaitAsync(cancellationToken).ConfigureAwait(false);
        var call = Task.Run(() => ReadAnswerAsync(question, cancellationToken), CancellationToken.None);
        _ = call.ContinueWith(Release, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return await call.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    private void Release(Task call)
    {
        _ = call.Exception;
        _slots.Release();
    }

    // Read piece by piece, so that an endless answer is left at the limit; null beyond it.
    private async Task<string?> ReadAnswerAsync(AnnotationQuestion question, CancellationToken cancellationToken)
    {
        var answer = new StringBuilder();
        var options = new ChatOptions { ResponseFormat = ChatResponseFormat.Json };
        await foreach (var update in _client.GetStreamingResponseAsync(question.Messages, options, cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var text = update.Text;
            if (answer.Length + text.Length > _options.MaxAnswerLength)
            {
                return null;
            }

            answer.Append(text);
        }

        return answer.ToString();
    }
}
