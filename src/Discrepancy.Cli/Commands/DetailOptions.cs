using System.CommandLine;
using System.CommandLine.Parsing;
using Discrepancy.Reporting;

namespace Discrepancy.Cli;

/// <summary>The options that say how much the format for people tells.</summary>
internal sealed class DetailOptions
{
    private readonly Option<bool> _quiet = new("--quiet") { Description = "Write only the summary line; the exit code tells the rest. For --format text." };

    private readonly Option<bool> _verbose = new("--verbose")
    {
        Description = "Write also the rule, the confidence and the id of each finding, what was left out and why, and what was not compared and why. For --format text.",
    };

    public void AddTo(Command command)
    {
        command.Add(_quiet);
        command.Add(_verbose);
    }

    public ReportDetail Detail(ParseResult parsed) =>
        parsed.GetValue(_quiet) ? ReportDetail.Quiet : parsed.GetValue(_verbose) ? ReportDetail.Verbose : ReportDetail.Normal;

    /// <summary>Refuses what would be ignored.</summary>
    public void Check(CommandResult result, bool isText)
    {
        var (quiet, verbose) = (result.GetValue(_quiet), result.GetValue(_verbose));
        if (quiet && verbose)
        {
            result.AddError("--quiet and --verbose exclude each other");
        }
        else if ((quiet || verbose) && !isText)
        {
            result.AddError($"{(quiet ? "--quiet" : "--verbose")} is for --format text");
        }
    }
}
