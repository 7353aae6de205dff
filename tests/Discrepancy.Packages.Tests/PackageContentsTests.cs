using System.Text;
using Discrepancy.Tests;

namespace Discrepancy.Packages.Tests;

/// <summary>What is in the packages, and what is not.</summary>
[Collection(PackagesCollection.Name)]
public sealed class PackageContentsTests(PackedFeed feed)
{
    private const int LargestIcon = 20_000;

    private IEnumerable<string> Files => Directory.GetFiles(feed.Folder).Order(StringComparer.Ordinal);

    private IEnumerable<string> NonSymbols => Files.Where(path => path.EndsWith(".nupkg", StringComparison.Ordinal));

    [Fact]
    public async Task Packages_FilesAndDependencies_AreThoseApproved()
    {
        var approved = RepositoryFolder.Combine("tests", "Discrepancy.Packages.Tests", "Packages.approved.txt");
        var received = approved.Replace(".approved.", ".received.", StringComparison.Ordinal);
        var contents = string.Concat(Files.Select(Describe));

        if (contents == (await File.ReadAllTextAsync(approved)).ReplaceLineEndings("\n"))
        {
            File.Delete(received);
            return;
        }

        await File.WriteAllTextAsync(received, contents, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        contents.Should().Be((await File.ReadAllTextAsync(approved)).ReplaceLineEndings("\n"), "it is in {0}", received);
    }

    [Fact]
    public void Packages_Metadata_IsComplete()
    {
        foreach (var path in NonSymbols)
        {
            var package = Package.Open(path);

            package.Entry("version").Should().Be(PackedFeed.Version);
            package.Entry("license").Should().Be("MIT");
            package.Entry("readme").Should().Be("README.md");
            package.Entry("icon").Should().Be("icon.png");
            package.RepositoryAddress.Should().Match(address => address == null || address.StartsWith("https://", StringComparison.Ordinal), "{0} goes to others", path);
            foreach (var name in new[] { "description", "authors", "tags", "copyright" })
            {
                package.Entry(name).Should().NotBeNullOrWhiteSpace("{0} needs it", path);
            }
        }
    }

    [Fact]
    public void Packages_IconAndReadme_CanBeShown()
    {
        foreach (var package in NonSymbols.Select(Package.Open))
        {
            package.Files["icon.png"].Length.Should().BeLessThan(LargestIcon);
            package.Files["icon.png"].Should().StartWith([0x89, (byte)'P', (byte)'N', (byte)'G']);
            // A page of a package has no files beside it that a link could lead to.
            Encoding.UTF8.GetString(package.Files["README.md"]).Should().StartWith("# Discrepancy.").And.NotMatchRegex(@"\]\((?!https://)");
        }
    }

    [Fact]
    public void Packages_NameNoFolderOfThisMachine()
    {
        string[] folders = [RepositoryFolder.Root, RestoredPackages.Folder.TrimEnd(Path.DirectorySeparatorChar), Path.TrimEndingDirectorySeparator(feed.Folder)];
        foreach (var path in Files)
        {
            foreach (var (name, bytes) in Package.Open(path).Files)
            {
                folders.Where(folder => Holds(bytes, Encoding.UTF8.GetBytes(folder)) || Holds(bytes, Encoding.Unicode.GetBytes(folder))).Should().BeEmpty("{0} of {1} goes to others", name, path);
            }
        }
    }

    private static bool Holds(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> words) => bytes.IndexOf(words) >= 0;

    private static string Describe(string path)
    {
        var package = Package.Open(path);
        var lines = package.Dependencies.Select(id => $"  needs {id}").Concat(package.Paths.Select(file => $"  {file}"));
        return string.Join('\n', [Path.GetFileName(path), .. lines])
            .Replace(BuildProperty.Platform, "PLATFORM", StringComparison.Ordinal)
            .Replace($".{PackedFeed.Version}.", ".", StringComparison.Ordinal) + "\n";
    }
}
