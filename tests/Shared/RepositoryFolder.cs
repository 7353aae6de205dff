namespace Discrepancy.Tests;

/// <summary>Finds the files of the repository by walking up from where the tests run.</summary>
internal static class RepositoryFolder
{
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of development data beside the repository; null on a machine that does not have it.</summary>
    public static string? SharedData
    {
        get
        {
            var folder = Path.Combine(Root, "..", "shared", "data");
            return Directory.Exists(folder) ? folder : null;
        }
    }

    public static string Combine(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Discrepancy.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("Discrepancy.sln is in no folder above the tests.");
    }
}
