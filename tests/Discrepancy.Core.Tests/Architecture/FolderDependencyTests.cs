using System.Text.RegularExpressions;
using Discrepancy.Tests;

namespace Discrepancy.Core.Tests.Architecture;

/// <summary>Holds the table of docs/architecture.md: which folder of the library may use which.</summary>
public sealed partial class FolderDependencyTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Text"] = [],
        ["Language"] = ["Text"],
        ["Values"] = [],
        ["Claims"] = ["Text", "Values"],
        ["Findings"] = ["Text", "Claims"],
        ["Lexicons"] = ["Values"],
        ["Naming"] = ["Values", "Lexicons"],
        ["Wording"] = ["Text", "Lexicons", "Naming"],
        ["Reading"] = ["Text", "Lexicons"],
        ["Analysis"] = ["Text", "Language", "Lexicons"],
        ["Extraction"] = ["Text", "Language", "Values", "Claims", "Lexicons", "Naming"],
        ["Resolution"] = ["Text", "Language", "Values", "Claims", "Lexicons", "Naming"],
        ["Clustering"] = ["Text", "Lexicons"],
        ["Alignment"] = ["Text", "Values", "Claims", "Lexicons", "Naming", "Wording"],
        ["Comparison"] = ["Text", "Values", "Claims", "Findings", "Lexicons", "Naming", "Wording"],
        ["Reporting"] = ["Text", "Values", "Claims", "Findings"],
        ["Caching"] = ["Text", "Values", "Claims", "Findings"],
    };

    public static TheoryData<string> Folders => [.. Directory.GetDirectories(CoreFolder).Select(folder => Path.GetFileName(folder)!).Where(name => name is not ("bin" or "obj")).Order(StringComparer.Ordinal)];

    private static string CoreFolder => RepositoryFolder.Combine("src", "Discrepancy.Core");

    [Theory]
    [MemberData(nameof(Folders))]
    public void Usings_OfAFolder_AreThoseOfTheTable(string folder)
    {
        Allowed.Should().ContainKey(folder, "every folder of the library has a row in the table");

        var used = Files(folder).SelectMany(UsedFolders).Where(name => name != folder).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

        used.Should().BeSubsetOf(Allowed[folder]);
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Namespace_OfAFile_IsItsTopFolder(string folder)
    {
        var strangers = Files(folder).Where(file => !NamespaceLine().Matches(File.ReadAllText(file)).Any(match => match.Groups[1].Value == folder));

        strangers.Should().BeEmpty("a stage is one namespace; deeper folders only sort its files");
    }

    [Fact]
    public void Stages_InTheTable_DoNotUseOneAnother()
    {
        string[] stages = ["Reading", "Analysis", "Extraction", "Resolution", "Clustering", "Alignment", "Comparison", "Reporting"];

        stages.SelectMany(stage => Allowed[stage]).Should().NotContain(stages);
    }

    [Fact]
    public void Qualified_NamesOfStages_AreNotWrittenInCode()
    {
        var files = Allowed.Keys.SelectMany(Files).Where(file => QualifiedName().IsMatch(File.ReadAllText(file)));

        files.Should().BeEmpty("a qualified name would pass by the table");
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.GetFiles(Path.Combine(CoreFolder, folder), "*.cs", SearchOption.AllDirectories);

    private static IEnumerable<string> UsedFolders(string file) =>
        UsingLine().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"^using (?:static )?Discrepancy\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex UsingLine();

    [GeneratedRegex(@"^namespace Discrepancy\.(\w+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"(?<!using |using static |namespace |"")\bDiscrepancy\.(Reading|Analysis|Extraction|Resolution|Alignment|Comparison|Reporting)\.\w", RegexOptions.Multiline)]
    private static partial Regex QualifiedName();
}
