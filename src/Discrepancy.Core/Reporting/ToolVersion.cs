using System.Reflection;

namespace Discrepancy.Reporting;

/// <summary>The version that reports name.</summary>
public static class ToolVersion
{
    /// <summary>The library's semantic version, without the hash of the commit it was built from.</summary>
    public static string Current { get; } =
        WithoutBuildMetadata(typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0");

    /// <summary>"1.2.0-beta.1+abc" is "1.2.0-beta.1".</summary>
    internal static string WithoutBuildMetadata(string version)
    {
        var plus = version.IndexOf('+', StringComparison.Ordinal);
        return plus < 0 ? version : version[..plus];
    }
}
