using System.IO.Compression;
using System.Xml.Linq;

namespace Discrepancy.Packages.Tests;

/// <summary>What a package file holds.</summary>
internal sealed class Package
{
    private readonly Dictionary<string, byte[]> _files;

    private Package(Dictionary<string, byte[]> files) => _files = files;

    /// <summary>The paths of its files, without those that every package has.</summary>
    public IEnumerable<string> Paths => _files.Keys.Where(path => !IsOfTheFormat(path)).Order(StringComparer.Ordinal);

    /// <summary>The bytes of each file.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => _files;

    /// <summary>The metadata.</summary>
    public XElement Metadata => XDocument.Load(new MemoryStream(_files.Single(file => file.Key.EndsWith(".nuspec", StringComparison.Ordinal)).Value)).Root!.Elements().First();

    public static Package Open(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        return new Package(archive.Entries.Where(entry => entry.Name.Length > 0).ToDictionary(entry => Uri.UnescapeDataString(entry.FullName), Read, StringComparer.Ordinal));
    }

    /// <summary>An entry of the metadata, by its name.</summary>
    public string? Entry(string name) => ElementsNamed(name).SingleOrDefault()?.Value;

    /// <summary>The packages that it needs.</summary>
    public IEnumerable<string> Dependencies => ElementsNamed("dependency").Select(element => element.Attribute("id")!.Value).Order(StringComparer.Ordinal);

    /// <summary>Where its source is; null where it does not say.</summary>
    public string? RepositoryAddress => ElementsNamed("repository").Select(element => element.Attribute("url")?.Value).SingleOrDefault();

    private IEnumerable<XElement> ElementsNamed(string name) => Metadata.Descendants().Where(element => string.Equals(element.Name.LocalName, name, StringComparison.Ordinal));

    private static bool IsOfTheFormat(string path) =>
        path.StartsWith("_rels/", StringComparison.Ordinal) || path.StartsWith("package/", StringComparison.Ordinal) || string.Equals(path, "[Content_Types].xml", StringComparison.Ordinal);

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
