using System.Reflection;
using PublicApiGenerator;

namespace Discrepancy.Tests;

/// <summary>Holds the public API of a package against one checked-in file. A mismatch writes the new API beside it; a change is a copy, reviewed in the diff.</summary>
internal static class ApprovedApi
{
    /// <summary>Compares the API of <paramref name="assembly"/> with <c>PublicApi.approved.txt</c> in a folder of the tests.</summary>
    public static void Check(Assembly assembly, params string[] folder)
    {
        var approved = RepositoryFolder.Combine(["tests", .. folder, "PublicApi.approved.txt"]);
        var received = RepositoryFolder.Combine(["tests", .. folder, "PublicApi.received.txt"]);
        var api = assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n") + "\n";

        var expected = File.Exists(approved) ? File.ReadAllText(approved) : "";
        if (expected != api)
        {
            File.WriteAllText(received, api);
        }

        api.Should().Be(expected, $"the public API is {Path.GetFileName(approved)}; the new one is in {Path.GetFileName(received)}");
    }
}
