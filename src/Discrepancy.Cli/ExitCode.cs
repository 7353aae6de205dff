namespace Discrepancy.Cli;

/// <summary>What the program tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above the level of --fail-on.</summary>
    public const int Clean = 0;

    /// <summary>Something at or above the level of --fail-on.</summary>
    public const int Found = 1;

    /// <summary>Bad arguments, or nothing that could be read.</summary>
    public const int CouldNotRun = 2;
}
