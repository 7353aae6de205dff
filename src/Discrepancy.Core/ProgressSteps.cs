namespace Discrepancy;

/// <summary>Counts the steps of one analysis and tells of each. Thread-safe.</summary>
internal sealed class ProgressSteps(IProgress<AnalysisProgress>? listener, int total)
{
    private int _total = total;
    private int _done;

    /// <summary>There is one more step to do than was known.</summary>
    public void Expect() => Interlocked.Increment(ref _total);

    /// <summary>One more step is done.</summary>
    public void Step()
    {
        var done = Interlocked.Increment(ref _done);
        listener?.Report(new AnalysisProgress(done, Volatile.Read(ref _total)));
    }
}
