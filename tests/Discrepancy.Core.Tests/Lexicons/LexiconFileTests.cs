using System.Text;
using Discrepancy.Lexicons;
using Discrepancy.Tests;

namespace Discrepancy.Core.Tests.Lexicons;

/// <summary>Holds the form of the word lists, so that a list can be edited by hand without surprises.</summary>
public sealed class LexiconFileTests
{
    private static readonly string Folder = RepositoryFolder.Combine("src", "Discrepancy.Core", "Lexicons", "Data");

    /// <summary>The lists of the general lexicons with the number of columns and how many of them make a row's key.</summary>
    public static TheoryData<string, int, int> Lists => new()
    {
        { "areas", 3, 1 },
        { "cities", 6, 4 },
        { "common-words", 1, 1 },
        { "counted-kinds", 2, 1 },
        { "countries", 6, 1 },
        { "event-nouns", 1, 1 },
        { "given-names", 3, 1 },
        { "honorifics", 3, 1 },
        { "known-words", 1, 1 },
        { "nicknames", 2, 1 },
        { "organization-nouns", 2, 1 },
        { "parties", 3, 1 },
        { "person-nouns", 2, 1 },
        { "planned-acts", 3, 1 },
        { "regions", 7, 2 },
        { "stance-words", 3, 2 },
        { "title-qualifiers", 3, 1 },
        { "titles", 5, 1 },
        { "transliteration", 2, 1 },
        { "verb-idioms", 2, 1 },
    };

    /// <summary>The names of the lists.</summary>
    public static TheoryData<string> Names => [.. Lists.Select(list => (string)list[0])];

    [Theory]
    [MemberData(nameof(Lists))]
    public void ReadRows_EveryList_HasItsColumnsSortedWithoutDuplicates(string name, int columns, int keyColumns)
    {
        var rows = LexiconResource.ReadRows(name).ToList();

        rows.Should().NotBeEmpty();
        rows.Should().OnlyContain(row => row.Length == columns);
        var keys = rows.ConvertAll(row => string.Join('\t', Key(row, keyColumns)));
        keys.Should().OnlyHaveUniqueItems();
        rows.ConvertAll(row => row[0]).Should().BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ReadRows_EveryCell_HasNoStraySpaceAndNoEmptyKey(string name)
    {
        var cells = LexiconResource.ReadRows(name).SelectMany(row => row).Where(cell => cell.Length > 0);

        LexiconResource.ReadRows(name).Count(row => row[0].Length == 0).Should().Be(0);
        cells.Where(cell => !IsTidy(cell)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void File_EveryList_IsUtf8WithoutMarkAndStatesItsOrigin(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder, name + ".tsv"));

        var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);

        text.Should().StartWith("# ").And.NotContain("\r").And.EndWith("\n").And.NotContain("\uFFFD");
        text.Split('\n')[0].Should().MatchRegex("Written for this project|written for this project|GeoNames|GloVe|Moby|Apache-2\\.0");
    }

    [Fact]
    public void ReadRows_UnknownList_SaysWhich()
    {
        var read = () => LexiconResource.ReadRows("no-such-list").ToList();

        read.Should().Throw<InvalidOperationException>().WithMessage("*'no-such-list'*");
    }

    /// <summary>No space at an end or doubled; the values of a cell are sorted, none empty, none twice.</summary>
    private static bool IsTidy(string cell)
    {
        var values = cell.Split('|');
        return !cell.Contains("  ", StringComparison.Ordinal)
            && values.All(value => value.Length > 0 && value.Trim().Length == value.Length)
            && values.Zip(values.Skip(1)).All(pair => string.CompareOrdinal(pair.First, pair.Second) < 0);
    }

    /// <summary>Cities and regions repeat names; what tells them apart are the columns for country and region.</summary>
    private static IEnumerable<string> Key(string[] row, int keyColumns) =>
        row.Where((_, index) => index == 0 || (index < keyColumns && !(row.Length == 6 && index == 1)));
}
