using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using Discrepancy.Benchmarks.Texts;

namespace Discrepancy.Benchmarks.Full;

/// <summary>How the full run measures and what it shows: medians, and rates beside times.</summary>
internal static class FullRun
{
    private static readonly TimeSpan BuildTimeout = TimeSpan.FromMinutes(10);

    public static IConfig Config { get; } = DefaultConfig.Instance
        // Each benchmark is compiled anew from sources that the analyzers have already passed.
        .AddJob(Job.Default.WithArguments([new MsBuildArgument("/p:RunAnalyzers=false")]).AsMutator())
        .AddColumn(StatisticColumn.Median)
        .AddColumn(new RateColumn("Tokens/s", typeof(AnalysisBenchmarks), () => new AnalysisWork(TextSource.Texts.Find().Documents).OneThread()))
        .AddColumn(new RateColumn("Words/s", typeof(PipelineBenchmarks), () => TextSource.Event.Find().Words))
        .WithBuildTimeout(BuildTimeout);
}
