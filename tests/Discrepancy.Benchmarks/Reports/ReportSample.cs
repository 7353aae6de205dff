using System.Diagnostics;

namespace Discrepancy.Benchmarks.Reports;

/// <summary>One report written once.</summary>
/// <param name="Elapsed">The time it took.</param>
/// <param name="Processor">The processor time of this process meanwhile, which a busy machine disturbs less.</param>
/// <param name="Bytes">How long it is.</param>
internal readonly record struct ReportSample(TimeSpan Elapsed, TimeSpan Processor, long Bytes)
{
    public static ReportSample Take(Action write, Func<long> countBytes)
    {
        // What earlier formats left behind is not to be cleared in this one's time.
        GC.Collect();
        var processor = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        write();
        return new ReportSample(clock.Elapsed, Environment.CpuUsage.TotalTime - processor, countBytes());
    }
}
