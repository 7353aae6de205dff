using System.Reflection;

namespace Discrepancy.Packages.Tests;

/// <summary>What the build knew and wrote into this assembly.</summary>
internal static class BuildProperty
{
    /// <summary>Debug or Release.</summary>
    public static string Configuration { get; } = typeof(BuildProperty).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    /// <summary>The folder where restore puts packages.</summary>
    public static string PackageFolder { get; } = ValueOf("NuGetPackageRoot");

    /// <summary>The platform that the tool is packed for, such as <c>linux-x64</c>.</summary>
    public static string Platform { get; } = ValueOf("Platform");

    private static string ValueOf(string key) =>
        typeof(BuildProperty).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => string.Equals(data.Key, key, StringComparison.Ordinal)).Value!;
}
