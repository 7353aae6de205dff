using System.Globalization;
using System.Text;
using Discrepancy.Reporting;
using Discrepancy.Tests;

namespace Discrepancy.Cli.Tests;

/// <summary>
/// Runs each folder below Fixtures: <c>args</c> has one argument a line, <c>expected.*</c> says what must come out, the rest is the input.
/// What came out otherwise is left beside it as <c>*.received.*</c>, to be looked at and copied.
/// </summary>
public sealed class FixtureTests
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static TheoryData<string> Cases =>
        [.. Directory.GetDirectories(RepositoryFolder.Combine("tests", "Discrepancy.Cli.Tests", "Fixtures")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Run_Fixture_GivesExactlyWhatIsExpected(string name)
    {
        var fixture = Path.Combine(RepositoryFolder.Combine("tests", "Discrepancy.Cli.Tests", "Fixtures"), name);
        using var folder = new TemporaryFolder();
        CopyInputs(fixture, folder);

        var run = await Run.InAsync(folder.FullPath, await File.ReadAllLinesAsync(Path.Combine(fixture, "args")));

        string?[] mismatches =
        [
            Mismatch(fixture, "exit", run.ExitCode.ToString(CultureInfo.InvariantCulture) + "\n"),
            Mismatch(fixture, "stdout", run.Output),
            Mismatch(fixture, "stderr", run.Error),
        ];
        string.Join('\n', mismatches.OfType<string>()).Should().BeEmpty();
    }

    private static void CopyInputs(string fixture, TemporaryFolder folder)
    {
        var inputs = Directory.GetFiles(fixture, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .Select(path => Path.GetRelativePath(fixture, path))
            .Where(path => path is not "args" && !path.StartsWith("expected.", StringComparison.Ordinal));
        foreach (var input in inputs)
        {
            folder.WithBytes(input, File.ReadAllBytes(Path.Combine(fixture, input)));
        }
    }

    private static string? Mismatch(string fixture, string stream, string actual)
    {
        var path = Path.Combine(fixture, $"expected.{stream}");
        var received = Path.Combine(fixture, $"expected.received.{stream}");
        var expected = File.Exists(path) ? File.ReadAllText(path, Utf8).Replace("{VERSION}", ToolVersion.Current, StringComparison.Ordinal) : null;
        if (string.Equals(expected, actual, StringComparison.Ordinal))
        {
            File.Delete(received);
            return null;
        }

        File.WriteAllText(received, actual, Utf8);
        return $"{stream} was:\n{actual}\nbut {path} says:\n{expected}";
    }
}
