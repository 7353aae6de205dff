using PublicApiGenerator;

namespace Discrepancy.Core.Tests.Architecture;

/// <summary>Holds the public API against one checked-in file. A mismatch writes the new API beside it; a change is a copy, reviewed in the diff.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_OfCore_IsTheCheckedInOne()
    {
        var folder = RepositoryFolder.Combine("tests", "Discrepancy.Core.Tests", "Architecture");
        var approved = Path.Combine(folder, "PublicApi.approved.txt");
        var received = Path.Combine(folder, "PublicApi.received.txt");
        var api = typeof(DiscrepancyPipeline).Assembly
            .GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false })
            .ReplaceLineEndings("\n") + "\n";

        if (!File.Exists(approved) || File.ReadAllText(approved) != api)
        {
            File.WriteAllText(received, api);
        }

        api.Should().Be(File.Exists(approved) ? File.ReadAllText(approved) : "", $"the public API is {Path.GetFileName(approved)}; the new one is in {Path.GetFileName(received)}");
    }
}
