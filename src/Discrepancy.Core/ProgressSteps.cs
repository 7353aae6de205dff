namespace Discrepancy;

/// <summary>Counts the steps of one analysis and tells of each. Thread-safe.</summary>
internal sealed class ProgressSteps(IProgress<AnalysisProgress>? listener, int total)
{
    private int _total = total;
    private int _done;

    /// <summary>There are <paramref name="count"/> more steps to do than was known.</summary>
    public void Expect(int count) => Interlocked.Add(ref _total, count);

    /// <summary><paramref name="count"/> more steps are done.</summary>
    public void Step(int count = 1)
    {
        for (var i = 0; i < count; i++)
        {
            var done = Interlocked.Increment(ref _done);
            listener?.Report(new AnalysisProgress(done, Volatile.Read(ref _total)));
        }
    }
}
