using Discrepancy.Analysis;
using Discrepancy.Core.Tests.Specs;
using Discrepancy.Extraction;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Extraction;

/// <summary>Runs the tables of Places.md.</summary>
public sealed class PlaceSpecTests
{
    private static readonly DocumentAnalyzer Analyzer = new();

    public static IEnumerable<object[]> Places =>
        SpecTable.Read("Places.md", "Where it happened").Select(row => new object[] { row["text"], row["place"], row["kind"], row["within"] });

    public static TheoryData<string> None => [.. SpecTable.Read("Places.md", "No place of an event").Select(row => row["text"])];

    [Theory]
    [MemberData(nameof(Places))]
    public void Read_PlaceOfAnEvent_GivesItWithItsHolders(string text, string name, string kind, string within)
    {
        var place = Read(text).Should().ContainSingle().Which.Place;

        (place.Name, place.Kind.ToString(), string.Join(", ", place.Within)).Should().Be((name, kind, within));
    }

    [Theory]
    [MemberData(nameof(None))]
    public void Read_NoPlaceOfAnEvent_GivesNothing(string text) => Read(text).Should().BeEmpty();

    private static List<PlaceMention> Read(string text)
    {
        var document = Analyzer.Analyze(new SourceDocument("spec", text));
        return [.. document.Sentences.SelectMany(sentence => PlaceMentionReader.Read(sentence.Tokens, document.EntitiesOf(sentence)))];
    }
}
