using System.Xml.Linq;
using Discrepancy.Tests;

namespace Discrepancy.Packages.Tests;

/// <summary>The folder where restore puts packages. It is a source of packages itself, so that installing needs no network.</summary>
internal static class RestoredPackages
{
    // What Discrepancy.Core depends on; the tool carries what it needs.
    private static readonly string[] Needed = ["FuzzySharp", "YamlDotNet"];

    /// <summary>Its path.</summary>
    public static string Folder => BuildProperty.PackageFolder;

    /// <summary>Why the library cannot be installed from it; null where it can.</summary>
    public static string? WhyNot { get; } = Needed.Select(PathOf).FirstOrDefault(path => !File.Exists(path)) is { } missing
        ? $"{missing} is missing, and with it the only source of packages that needs no network: run 'dotnet restore' with a folder of packages that keeps the .nupkg files."
        : null;

    private static string PathOf(string id)
    {
        var version = VersionOf(id);
        return Path.Combine(Folder, id.ToLowerInvariant(), version, $"{id.ToLowerInvariant()}.{version}.nupkg");
    }

    private static string VersionOf(string id) =>
        XDocument.Load(RepositoryFolder.Combine("Directory.Packages.props")).Descendants("PackageVersion")
            .Single(version => string.Equals((string?)version.Attribute("Include"), id, StringComparison.Ordinal)).Attribute("Version")!.Value.Trim('[', ']');
}
