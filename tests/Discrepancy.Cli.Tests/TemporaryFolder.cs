using System.Text;

namespace Discrepancy.Cli.Tests;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    // Without links in it, so that paths below it read the same for the test and for the program.
    public string FullPath { get; } = Directory.CreateTempSubdirectory("discrepancy-").FullName;

    public string Combine(string name) => Path.Combine(FullPath, name);

    /// <summary>Writes a small text that tells nothing that could differ.</summary>
    public TemporaryFolder WithDocument(string name) => WithText(name, "The water was calm.\n");

    public TemporaryFolder WithText(string name, string text) => WithBytes(name, Encoding.UTF8.GetBytes(text));

    public TemporaryFolder WithBytes(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Combine(name))!);
        File.WriteAllBytes(Combine(name), bytes);
        return this;
    }

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
