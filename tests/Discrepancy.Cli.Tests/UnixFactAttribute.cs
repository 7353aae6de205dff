namespace Discrepancy.Cli.Tests;

/// <summary>A case that needs the links, devices or permissions of Unix.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "Windows has no such files.";
        }
    }

    /// <summary>Whether the case is about permissions, which do not bind the super-user.</summary>
    public bool NotAsRoot
    {
        get => Skip is not null;
        init
        {
            if (value && Environment.IsPrivilegedProcess)
            {
                Skip = "The super-user may read and write everything.";
            }
        }
    }
}
