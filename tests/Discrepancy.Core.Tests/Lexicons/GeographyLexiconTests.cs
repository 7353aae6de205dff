using Discrepancy.Lexicons;
using Discrepancy.Values;

namespace Discrepancy.Core.Tests.Lexicons;

public sealed class GeographyLexiconTests
{
    private static readonly GeographyLexicon Places = GeographyLexicon.Default;

    [Theory]
    [InlineData("U.S.", "United States")]
    [InlineData("US", "United States")]
    [InlineData("America", "United States")]
    [InlineData("Britain", "United Kingdom")]
    [InlineData("Burma", "Myanmar")]
    [InlineData("Guinea - Bissau", "Guinea-Bissau")]
    [InlineData("JAPAN", "Japan")]
    [InlineData("Kiev", "Kyiv")]
    [InlineData("Sao Paulo", "São Paulo")]
    [InlineData("EU", "European Union")]
    public void TryFind_AnyName_GivesTheCanonicalOne(string name, string canonical)
    {
        Places.TryFind(name, out var place).Should().BeTrue();

        place!.Name.Should().Be(canonical);
    }

    [Theory]
    [InlineData("us")]
    [InlineData("japan")]
    [InlineData("IN")]
    [InlineData("Wednesday")]
    [InlineData("")]
    public void TryFind_NoPlace_FindsNothing(string name) => Places.TryFind(name, out _).Should().BeFalse();

    [Theory]
    [InlineData("Japan", PlaceKind.Country)]
    [InlineData("Texas", PlaceKind.Region)]
    [InlineData("Osaka", PlaceKind.City)]
    [InlineData("Middle East", PlaceKind.Area)]
    public void TryFind_Kind_IsKnown(string name, PlaceKind kind)
    {
        Places.TryFind(name, out var place).Should().BeTrue();

        place!.Kind.Should().Be(kind);
    }

    [Fact]
    public void TryFind_City_KnowsItsRegionAndCountry()
    {
        Places.TryFind("Houston", out var place).Should().BeTrue();

        place!.Within.Should().Equal("Texas", "United States");
        place.IsAmbiguous.Should().BeFalse();
    }

    [Theory]
    [InlineData("Georgia", "Georgia", PlaceKind.Region)]
    [InlineData("Portland", "Portland", PlaceKind.City)]
    [InlineData("Birmingham", "Birmingham", PlaceKind.City)]
    [InlineData("New York", "New York City", PlaceKind.City)]
    [InlineData("Washington", "Washington", PlaceKind.City)]
    public void TryFind_NameOfSeveralPlaces_IsTheUsualOneMarkedAmbiguous(string name, string canonical, PlaceKind kind)
    {
        Places.TryFind(name, out var place).Should().BeTrue();

        place!.Name.Should().Be(canonical);
        place.Kind.Should().Be(kind);
        place.IsAmbiguous.Should().BeTrue();
    }

    [Fact]
    public void FindAll_NameOfSeveralPlaces_GivesEach() =>
        Places.FindAll("Portland").Select(place => place.Within[0]).Should().Equal("Oregon", "Maine");

    [Fact]
    public void TryFind_NameThatIsAWord_SaysSo()
    {
        Places.TryFind("Reading", out var place).Should().BeTrue();

        place!.IsCommonWord.Should().BeTrue();
    }

    [Theory]
    [InlineData("Va.", "Virginia")]
    [InlineData("N.Y.", "New York")]
    [InlineData("CA", "California")]
    [InlineData("WA", "Washington")]
    [InlineData("Ont.", "Ontario")]
    public void TryFindRegionAbbreviation_ShortForm_GivesTheState(string abbreviation, string name)
    {
        Places.TryFindRegionAbbreviation(abbreviation, out var region).Should().BeTrue();

        region!.Name.Should().Be(name);
    }

    [Theory]
    [InlineData("Japanese", "Japan")]
    [InlineData("Sino", "China")]
    [InlineData("Britons", "United Kingdom")]
    [InlineData("Swiss", "Switzerland")]
    [InlineData("South Korean", "South Korea")]
    [InlineData("Texan", "Texas")]
    [InlineData("European", "Europe")]
    public void TryFindByPeople_Adjective_GivesThePlace(string word, string name)
    {
        Places.TryFindByPeople(word, out var place).Should().BeTrue();

        place!.Name.Should().Be(name);
    }

    [Theory]
    [InlineData("polish")]
    [InlineData("s")]
    public void TryFindByPeople_OtherWord_FindsNothing(string word) => Places.TryFindByPeople(word, out _).Should().BeFalse();

    [Theory]
    [InlineData("Tokyo", "Japan")]
    [InlineData("Beijing", "China")]
    [InlineData("Peking", "China")]
    [InlineData("Washington", "United States")]
    public void TryFindByCapital_Capital_GivesTheCountry(string capital, string country)
    {
        Places.TryFindByCapital(capital, out var place).Should().BeTrue();

        place!.Name.Should().Be(country);
    }

    [Fact]
    public void TryFindByCapital_OtherCity_FindsNothing() => Places.TryFindByCapital("Osaka", out _).Should().BeFalse();

    [Fact]
    public void TryFind_EveryCapital_LiesInItsCountry()
    {
        foreach (var row in LexiconResource.ReadRows("countries").Where(row => row[5].Length > 0))
        {
            Places.IsWithin(row[5], row[0]).Should().BeTrue(because: $"{row[5]} is the capital of {row[0]}");
        }
    }

    [Theory]
    [InlineData("Tokyo", "Japan", true)]
    [InlineData("Houston", "U.S.", true)]
    [InlineData("Texas", "America", true)]
    [InlineData("Japan", "Tokyo", false)]
    [InlineData("Tokyo", "China", false)]
    [InlineData("Tokyo", "Tokyo", false)]
    [InlineData("Nowhere", "Japan", false)]
    public void IsWithin_TwoNames_FollowsTheChain(string inner, string outer, bool within) => Places.IsWithin(inner, outer).Should().Be(within);

    [Fact]
    public void TryFind_EveryCountryName_BelongsToOneCountry()
    {
        var names = LexiconResource.ReadRows("countries").SelectMany(row => LexiconResource.Values(row[3]).Prepend(row[0])).ToList();

        names.Should().OnlyHaveUniqueItems();
    }
}
