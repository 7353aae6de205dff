using System.Xml.Linq;
using Discrepancy.Tests;

namespace Discrepancy.Packages.Tests;

/// <summary>All packages of the repository, packed once into a folder of their own, and an empty folder beside it to install them in.</summary>
public sealed class PackedFeed : IAsyncLifetime
{
    private const string Tool = "Discrepancy.Cli";

    private static readonly string[] Libraries =
    [
        .. Directory.GetFiles(RepositoryFolder.Combine("src"), "*.csproj", SearchOption.AllDirectories)
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Except([Tool], StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("discrepancy-packages-").FullName;

    /// <summary>The version of all of them.</summary>
    public static string Version { get; } = XDocument.Load(RepositoryFolder.Combine("Directory.Build.props")).Descendants("Version").Single().Value;

    /// <summary>Where the packages are.</summary>
    public string Folder => Path.Combine(_folder, "feed");

    /// <summary>A folder in which nothing is but a <c>nuget.config</c> with no source on a network.</summary>
    public string Workplace => Path.Combine(_folder, "work");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Folder);
        Directory.CreateDirectory(Workplace);
        new XDocument(
            new XElement(
                "configuration",
                new XElement("config", Setting("globalPackagesFolder", Path.Combine(_folder, "installed"))),
                new XElement("packageSources", new XElement("clear"), Setting("feed", Folder), Setting("restored", RestoredPackages.Folder))))
            .Save(Path.Combine(Workplace, "nuget.config"));

        foreach (var library in Libraries)
        {
            await PackAsync(library, "--no-build");
        }

        // The tool is built for each platform it is packed for. Compiling it ahead of time takes longer than all tests here, and changes nothing that they look at.
        await PackAsync(Tool, "--no-restore", "-p:BuildProjectReferences=false", "-p:PublishReadyToRun=false", "-p:RunAnalyzers=false", "-p:UseSharedCompilation=false");
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    private static XElement Setting(string key, string value) => new("add", new XAttribute("key", key), new XAttribute("value", value));

    private Task PackAsync(string project, params string[] options) =>
        ProgramRun.DotNetAsync(RepositoryFolder.Root, ["pack", $"src/{project}", "-c", BuildProperty.Configuration, "-o", Folder, "-m:1", "-nodeReuse:false", .. options]);
}
