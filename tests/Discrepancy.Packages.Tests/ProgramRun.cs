using System.Diagnostics;

namespace Discrepancy.Packages.Tests;

/// <summary>One run of a program, from the outside.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    // For a machine that does much else.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Runs <paramref name="program"/> in <paramref name="folder"/>.</summary>
    public static async Task<ProgramRun> InAsync(string folder, string program, params string[] arguments)
    {
        using var process = new Process { StartInfo = StartInfo(folder, program, arguments) };
        using var timeout = new CancellationTokenSource(Patience);
        process.Start();
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(timeout.Token);
            var error = process.StandardError.ReadToEndAsync(timeout.Token);
            await process.WaitForExitAsync(timeout.Token);
            return new ProgramRun(process.ExitCode, (await output).ReplaceLineEndings("\n"), (await error).ReplaceLineEndings("\n"));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>Runs <c>dotnet</c>, which must end with 0.</summary>
    public static async Task DotNetAsync(string folder, params string[] arguments)
    {
        var run = await InAsync(folder, "dotnet", arguments);
        run.ExitCode.Should().Be(0, "'dotnet {0}' said: {1}", string.Join(' ', arguments), run.Output + run.Error);
    }

    private static ProcessStartInfo StartInfo(string folder, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_SKIP_FIRST_TIME_EXPERIENCE"] = "1";
        // No server may live on with the output in its hands: reading it to its end would never end.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        // It would go before the folder of installed packages that the configuration names, and be left with ours.
        start.Environment.Remove("NUGET_PACKAGES");
        // What "dotnet test" tells its own processes is not for these.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        return start;
    }
}
