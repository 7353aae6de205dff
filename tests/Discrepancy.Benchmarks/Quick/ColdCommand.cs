using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Discrepancy.Benchmarks.Texts;

namespace Discrepancy.Benchmarks.Quick;

/// <summary><c>cold</c>: one cold start, printed as three numbers. <c>quick</c> starts it as often as it measures.</summary>
internal static class ColdCommand
{
    private const string Name = "cold";

    public static Command Create()
    {
        var command = new Command(Name, "One cold start in this process: milliseconds to construct, to load, to the first document.");
        command.SetAction(result =>
        {
            var start = ColdStart.Measure(TextSource.Texts.Find().Documents[0]);
            var line = string.Create(CultureInfo.InvariantCulture, $"{start.Construct:F1} {start.Load:F1} {start.FirstDocument:F1}");
            result.InvocationConfiguration.Output.WriteLine(line);
        });
        return command;
    }

    /// <summary>Measures a cold start in a process of its own.</summary>
    public static ColdStart MeasureFresh()
    {
        using var process = Process.Start(StartInfo()) ?? throw new InvalidOperationException("the process for the cold start did not start");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        double[] numbers = [.. output.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
        return new ColdStart(numbers[0], numbers[1], numbers[2]);
    }

    private static ProcessStartInfo StartInfo()
    {
        var host = Environment.ProcessPath ?? throw new InvalidOperationException("the path of this program is unknown");
        var start = new ProcessStartInfo(host) { RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(host) == "dotnet")
        {
            start.ArgumentList.Add(typeof(ColdCommand).Assembly.Location);
        }

        start.ArgumentList.Add(Name);
        return start;
    }
}
