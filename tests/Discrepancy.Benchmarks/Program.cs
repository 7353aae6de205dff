using System.CommandLine;
using BenchmarkDotNet.Running;
using Discrepancy.Benchmarks.Full;
using Discrepancy.Benchmarks.Quick;
using Discrepancy.Benchmarks.Reports;
using Discrepancy.Benchmarks.Texts;

var root = new RootCommand("Measures the speed of Discrepancy. Without a command: BenchmarkDotNet, with its own arguments.")
{
    QuickCommand.Create(),
    ColdCommand.Create(),
    ReportsCommand.Create(),
};
root.TreatUnmatchedTokensAsErrors = false;
foreach (var source in TextSource.All)
{
    // Processes that are started for a measurement take the folder from their environment.
    var option = new Option<DirectoryInfo?>(source.Option)
    {
        Description = $"{source.Description} Also as environment variable {source.Variable}.",
        Recursive = true,
    };
    option.Validators.Add(result => source.Choose(result.GetValueOrDefault<DirectoryInfo?>()));
    root.Add(option);
}

root.SetAction(result =>
{
    foreach (var source in TextSource.All)
    {
        result.InvocationConfiguration.Output.WriteLine(source.Find().Description);
    }

    string[] arguments = result.UnmatchedTokens.Count == 0 ? ["--filter", "*"] : [.. result.UnmatchedTokens];
    BenchmarkSwitcher.FromAssembly(typeof(QuickCommand).Assembly).Run(arguments, FullRun.Config);
});

try
{
    return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (DirectoryNotFoundException exception)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return 2;
}
