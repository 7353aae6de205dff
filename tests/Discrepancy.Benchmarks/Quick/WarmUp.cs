using System.Diagnostics;

namespace Discrepancy.Benchmarks.Quick;

/// <summary>Runs work until it gets no faster: the runtime compiles what is hot twice, in the background, after counting calls.</summary>
internal static class WarmUp
{
    private const double Gain = 0.95;

    private static readonly TimeSpan QuietTime = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestTime = TimeSpan.FromSeconds(30);

    /// <summary>Ends when for two seconds no pass was 5 % faster than the fastest before, or after half a minute.</summary>
    /// <param name="pass">The work.</param>
    /// <param name="leastPasses">How often it runs at least, where one pass calls much only once or twice.</param>
    public static void Run(Func<int> pass, int leastPasses = 1)
    {
        var clock = Stopwatch.StartNew();
        var fastest = LongestTime;
        var lastGain = TimeSpan.Zero;
        for (var passes = 0; (passes < leastPasses || clock.Elapsed - lastGain < QuietTime) && clock.Elapsed < LongestTime; passes++)
        {
            var start = clock.Elapsed;
            pass();
            var end = clock.Elapsed;
            if (end - start < Gain * fastest)
            {
                fastest = end - start;
                lastGain = end;
            }
        }
    }
}
