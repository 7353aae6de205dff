using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Discrepancy.Cli.Tests;

/// <summary>One run of the built program, from the outside.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Runs the program in <paramref name="folder"/>.</summary>
    public static Task<Run> InAsync(string folder, params string[] arguments) => ProgramAsync("discrepancy.dll", folder, arguments);

    /// <summary>Runs the program in <paramref name="folder"/> with <paramref name="input"/> on its standard input.</summary>
    public static Task<Run> WithInputAsync(string folder, byte[] input, params string[] arguments) => StartAsync("discrepancy.dll", folder, input, arguments);

    /// <summary>Runs a program of the test's own folder in <paramref name="folder"/>.</summary>
    public static Task<Run> ProgramAsync(string program, string folder, params string[] arguments) => StartAsync(program, folder, [], arguments);

    /// <summary>Runs the program on a terminal of so many columns, which is what it prints on both streams. Settings are those of a shell: <c>NO_COLOR=1</c>.</summary>
    public static Task<Run> OnTerminalAsync(string folder, int columns, string settings, params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "discrepancy.dll");
        var command = string.Create(CultureInfo.InvariantCulture, $"stty cols {columns}; {settings} dotnet exec '{program}' {string.Join(' ', arguments)}");
        return StartAsync(StartInfo(TerminalFactAttribute.Program, folder, ["-qec", command, "/dev/null"]), []);
    }

    private static Task<Run> StartAsync(string program, string folder, byte[] input, string[] arguments) =>
        StartAsync(StartInfo("dotnet", folder, ["exec", Path.Combine(AppContext.BaseDirectory, program), .. arguments]), input);

    private static async Task<Run> StartAsync(ProcessStartInfo start, byte[] input)
    {
        using var process = new Process { StartInfo = start };
        using var timeout = new CancellationTokenSource(Patience);
        process.Start();
        try
        {
            var output = ReadAsync(process.StandardOutput, timeout.Token);
            var error = ReadAsync(process.StandardError, timeout.Token);
            await WriteAsync(process.StandardInput, input, timeout.Token);
            await process.WaitForExitAsync(timeout.Token);
            return new Run(process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static ProcessStartInfo StartInfo(string program, string folder, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("NO_COLOR");
        start.Environment["TERM"] = "xterm-256color";
        return start;
    }

    private static async Task WriteAsync(StreamWriter writer, byte[] input, CancellationToken cancellationToken)
    {
        try
        {
            await writer.BaseStream.WriteAsync(input, cancellationToken);
            writer.Close();
        }
        catch (IOException)
        {
            // The program ended without reading all of it, which is its right.
        }
    }

    // Byte for byte: a reader that looks for byte order marks would hide one.
    private static async Task<string> ReadAsync(StreamReader reader, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        await reader.BaseStream.CopyToAsync(bytes, cancellationToken);
        return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes.ToArray());
    }
}
