using System.CommandLine;
using System.CommandLine.Invocation;
using Discrepancy.Reporting;

namespace Discrepancy.Cli;

/// <summary>Prints name and version, without the hash of the commit.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine($"discrepancy {ToolVersion.Current}");
        return ExitCode.Clean;
    }
}
