using System.Text;
using Discrepancy.Reporting;
using Discrepancy.Tests;

namespace Discrepancy.Core.Tests.Reporting;

/// <summary>Compares output with a checked-in file; on a mismatch the output is left beside it as <c>*.received.*</c>, to be looked at and copied.</summary>
internal static class GoldenFile
{
    public static void Check(string file, string actual)
    {
        var path = RepositoryFolder.Combine("tests", "Discrepancy.Core.Tests", "Reporting", "Golden", file);
        var expected = File.Exists(path) ? File.ReadAllText(path).Replace("{VERSION}", ToolVersion.Current, StringComparison.Ordinal) : "";
        var received = Path.ChangeExtension(path, $".received{Path.GetExtension(path)}");
        if (string.Equals(expected, actual, StringComparison.Ordinal))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        actual.Should().Be(expected, "it is in {0}", path);
    }
}
