namespace Discrepancy;

/// <summary>Counts the steps of one analysis and tells of each. Thread-safe.</summary>
internal sealed class ProgressSteps(IProgress<AnalysisProgress>? listener, int total)
{
    private int _done;

    /// <summary>One more step is done.</summary>
    public void Step()
    {
        var done = Interlocked.Increment(ref _done);
        listener?.Report(new AnalysisProgress(done, total));
    }
}
