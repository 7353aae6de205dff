using PublicApiGenerator;

namespace Discrepancy.Caching.Sqlite.Tests;

/// <summary>Holds the public API against one checked-in file. A mismatch writes the new API beside it; a change is a copy, reviewed in the diff.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_OfTheStore_IsTheCheckedInOne()
    {
        var folder = Path.Combine(Root(), "tests", "Discrepancy.Caching.Sqlite.Tests");
        var approved = Path.Combine(folder, "PublicApi.approved.txt");
        var api = typeof(SqliteClaimStore).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n") + "\n";

        var expected = File.Exists(approved) ? File.ReadAllText(approved) : "";
        if (expected != api)
        {
            File.WriteAllText(Path.Combine(folder, "PublicApi.received.txt"), api);
        }

        api.Should().Be(expected);
    }

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
