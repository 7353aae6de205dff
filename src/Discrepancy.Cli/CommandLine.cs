using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Text;

namespace Discrepancy.Cli;

/// <summary>Reads the arguments and runs the command they name.</summary>
internal static class CommandLine
{
    /// <summary>Runs once.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args, Stream output, Diagnostics diagnostics)
    {
        var parsed = CreateRoot(output, diagnostics).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            diagnostics.Report($"{ProblemOf(parsed)}; see 'discrepancy {CommandNameOf(parsed)}--help'");
            return ExitCode.CouldNotRun;
        }

        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        return Invoke(parsed, writer, diagnostics);
    }

    private static RootCommand CreateRoot(Stream output, Diagnostics diagnostics)
    {
        var root = new RootCommand("Reads several documents about one event and tells where they do not tell the same thing, with both sides quoted.")
        {
            CheckCommand.Create(output, diagnostics),
            ClaimsCommand.Create(output, diagnostics),
            ExplainCommand.Create(output, diagnostics),
            RulesCommand.Create(output, diagnostics),
            ConfigCommand.Create(diagnostics),
        };
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction();
        return root;
    }

    // Whatever goes wrong, the exit code must not be the one that means "differences found".
#pragma warning disable CA1031
    private static int Invoke(ParseResult parsed, StreamWriter writer, Diagnostics diagnostics)
    {
        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = writer, Error = writer, EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception)
        {
            diagnostics.ReportBug(exception);
            return ExitCode.CouldNotRun;
        }
    }
#pragma warning restore CA1031

    private static string ProblemOf(ParseResult parsed) =>
        parsed.UnmatchedTokens is [var token, ..] ? $"Unknown command '{token}'" : parsed.Errors[0].Message.TrimEnd('.');

    /// <summary>"check ", "config show ": the words that lead to the command.</summary>
    private static string CommandNameOf(ParseResult parsed)
    {
        var names = "";
        for (var result = parsed.CommandResult; result.Command is not RootCommand && result.Parent is CommandResult parent; result = parent)
        {
            names = $"{result.Command.Name} {names}";
        }

        return names;
    }
}
