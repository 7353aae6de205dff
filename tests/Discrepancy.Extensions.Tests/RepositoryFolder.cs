namespace Discrepancy.Extensions.Tests;

/// <summary>Finds the files of the repository by walking up from where the tests run.</summary>
internal static class RepositoryFolder
{
    public static string Combine(params string[] parts) => Path.Combine([Root(), .. parts]);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Discrepancy.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
