using System.Diagnostics;

namespace Discrepancy.Benchmarks.Quick;

/// <summary>One measurement: passes over the same work until enough time has gone by.</summary>
/// <param name="Passes">How many passes there were.</param>
/// <param name="Units">What all passes together processed.</param>
/// <param name="Elapsed">The time they took.</param>
/// <param name="Processor">The processor time of this process meanwhile.</param>
internal readonly record struct Sample(int Passes, int Units, TimeSpan Elapsed, TimeSpan Processor)
{
    private static readonly TimeSpan LeastTime = TimeSpan.FromMilliseconds(500);

    public double UnitsPerSecond => Units / Elapsed.TotalSeconds;

    public double UnitsPerProcessorSecond => Units / Processor.TotalSeconds;

    /// <summary>Well below the number of threads where others keep the machine busy: then a scaling says little.</summary>
    public double ProcessorsUsed => Processor / Elapsed;

    public double PassMilliseconds => Elapsed.TotalMilliseconds / Passes;

    public static Sample Take(Func<int> pass) => Take(pass, LeastTime);

    public static Sample TakeOnePass(Func<int> pass) => Take(pass, TimeSpan.Zero);

    private static Sample Take(Func<int> pass, TimeSpan leastTime)
    {
        var passes = 0;
        var units = 0;
        var processor = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        do
        {
            units += pass();
            passes++;
        }
        while (clock.Elapsed < leastTime);

        return new Sample(passes, units, clock.Elapsed, Environment.CpuUsage.TotalTime - processor);
    }
}
