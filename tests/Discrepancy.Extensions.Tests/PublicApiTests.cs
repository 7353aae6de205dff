using System.Reflection;
using Discrepancy.Extensions.AI;
using Discrepancy.Extensions.DependencyInjection;
using PublicApiGenerator;

namespace Discrepancy.Extensions.Tests;

/// <summary>Holds the public API of each package against a checked-in file. A mismatch writes the new API beside it; a change is a copy, reviewed in the diff.</summary>
public sealed class PublicApiTests
{
    public static TheoryData<string> Packages => ["AI", "DependencyInjection"];

    [Theory]
    [MemberData(nameof(Packages))]
    public void PublicApi_OfAPackage_IsTheCheckedInOne(string package)
    {
        var folder = RepositoryFolder.Combine("tests", "Discrepancy.Extensions.Tests", package);
        var approved = Path.Combine(folder, "PublicApi.approved.txt");
        var api = AssemblyOf(package).GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n") + "\n";

        var expected = File.Exists(approved) ? File.ReadAllText(approved) : "";
        if (expected != api)
        {
            File.WriteAllText(Path.Combine(folder, "PublicApi.received.txt"), api);
        }

        api.Should().Be(expected);
    }

    private static Assembly AssemblyOf(string package) => package is "AI" ? typeof(FindingAnnotator).Assembly : typeof(DocumentChecker).Assembly;
}
