using System.Globalization;
using Discrepancy.Benchmarks.Texts;

namespace Discrepancy.Benchmarks.Quick;

/// <summary>Measures and prints medians, one figure a line: a label, a space, the number.</summary>
internal sealed class QuickRun(TextWriter output, int runs)
{
    private const int PipelineWarmUpPasses = 200;

    public void Run(QuickPart? only)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"runs {runs}"));
        if (only is not QuickPart.Pipeline)
        {
            RunAnalysis(only);
        }

        if (only is null or QuickPart.Pipeline)
        {
            RunPipeline();
        }
    }

    private void RunAnalysis(QuickPart? only)
    {
        var texts = TextSource.Texts.Find();
        output.WriteLine(texts.Description);
        var work = new AnalysisWork(texts.Documents);
        work.Load();
        var first = Sample.TakeOnePass(work.OneThread);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"tokens {first.Units}"));
        Print("analyze first pass tokens/s", "F0", first.UnitsPerSecond);
        if (only is null or QuickPart.Cold)
        {
            PrintCold([.. Enumerable.Range(0, runs).Select(_ => ColdCommand.MeasureFresh())]);
        }

        if (only is null or QuickPart.Analyze)
        {
            WarmUp.Run(work.OneThread);
            PrintAnalyze([.. Enumerable.Range(0, runs).Select(_ => Sample.Take(work.OneThread))]);
        }

        if (only is null or QuickPart.Threads)
        {
            WarmUp.Run(work.TwoThreads);
            PrintThreads([.. Enumerable.Range(0, runs).Select(_ => (Sample.Take(work.OneThread), Sample.Take(work.TwoThreads)))]);
        }
    }

    private void RunPipeline()
    {
        var documents = TextSource.Event.Find();
        output.WriteLine(documents.Description);
        var words = documents.Words;
        var pipeline = new DiscrepancyPipeline();
        int Pass() => pipeline.Analyze(documents.Documents).Documents.Length == 0 ? 0 : words;
        WarmUp.Run(Pass, PipelineWarmUpPasses);
        Sample[] samples = [.. Enumerable.Range(0, runs).Select(_ => Sample.Take(Pass))];
        Print("pipeline ms", "F1", samples.Select(sample => sample.PassMilliseconds));
        Print("pipeline words/s", "F0", samples.Select(sample => sample.UnitsPerSecond));
    }

    private void PrintCold(ColdStart[] starts)
    {
        Print("construct ms", "F1", starts.Select(start => start.Construct));
        Print("load ms", "F1", starts.Select(start => start.Load));
        Print("first document ms", "F1", starts.Select(start => start.FirstDocument));
    }

    private void PrintAnalyze(Sample[] samples)
    {
        Print("analyze ms", "F1", samples.Select(sample => sample.PassMilliseconds));
        Print("analyze tokens/s", "F0", samples.Select(sample => sample.UnitsPerSecond));
        Print("analyze tokens/s of processor time", "F0", samples.Select(sample => sample.UnitsPerProcessorSecond));
    }

    private void PrintThreads((Sample One, Sample Two)[] samples)
    {
        Print("analyze one thread in turn tokens/s", "F0", samples.Select(pair => pair.One.UnitsPerSecond));
        Print("analyze two threads tokens/s", "F0", samples.Select(pair => pair.Two.UnitsPerSecond));
        Print("analyze two threads processors used", "F2", samples.Select(pair => pair.Two.ProcessorsUsed));
        Print("scaling", "F2", samples.Select(pair => pair.Two.UnitsPerSecond / pair.One.UnitsPerSecond));
    }

    private void Print(string label, string format, params IEnumerable<double> values) =>
        output.WriteLine($"{label} {Median.Of(values).ToString(format, CultureInfo.InvariantCulture)}");
}
