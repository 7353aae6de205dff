namespace Discrepancy.Cli.Tests;

/// <summary>A case that needs a terminal, which util-linux can pretend.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TerminalFactAttribute : FactAttribute
{
    public const string Program = "/usr/bin/script";

    public TerminalFactAttribute() => Skip = File.Exists(Program) ? null : $"There is no {Program} to pretend a terminal.";
}
