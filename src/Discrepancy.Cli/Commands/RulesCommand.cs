using System.Collections.Immutable;
using System.CommandLine;
using Discrepancy.Findings;
using Discrepancy.Reporting;

namespace Discrepancy.Cli;

/// <summary><c>discrepancy rules</c>: what is flagged, and what is left alone.</summary>
internal static class RulesCommand
{
    private const string Description = "Lists the rules: what each flags, of which kinds and levels, and what it leaves alone. Exit code 0: done; 2: there is no such rule.";

    public static Command Create(Stream standardOutput, Diagnostics diagnostics)
    {
        var name = new Argument<string?>("NAME") { Arity = ArgumentArity.ZeroOrOne, Description = "The rule to show. Without it all are listed." };
        var outputs = new OutputOptions(ReportFormats.Text, ReportFormats.Json);
        var command = new Command("rules", Description) { name };
        outputs.AddTo(command);
        command.SetAction(parsed =>
        {
            var output = new OutputTarget(outputs.File(parsed), standardOutput, diagnostics);
            return Find(parsed.GetValue(name), diagnostics) is { IsEmpty: false } rules && output.TryPrepare([]) && TryWrite(rules, outputs.Format(parsed), output)
                ? ExitCode.Clean
                : ExitCode.CouldNotRun;
        });
        return command;
    }

    private static bool TryWrite(ImmutableArray<FindingRule> rules, string format, OutputTarget output) =>
        string.Equals(format, ReportFormats.Json, StringComparison.Ordinal)
            ? output.TryWrite(stream => JsonRulesWriter.Write(rules, stream), writeStyled: null)
            : output.TryWrite(stream => TextRulesWriter.Write(rules, stream), terminal => TextRulesWriter.Write(rules, terminal));

    private static ImmutableArray<FindingRule> Find(string? name, Diagnostics diagnostics)
    {
        if (name is null)
        {
            return FindingRules.All;
        }

        if (FindingRules.Find(name) is { } rule)
        {
            return [rule];
        }

        diagnostics.Report($"'{name}'", "there is no rule of this name; 'discrepancy rules' lists them");
        return [];
    }
}
