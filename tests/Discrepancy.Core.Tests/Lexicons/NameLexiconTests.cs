using Discrepancy.Lexicons;

namespace Discrepancy.Core.Tests.Lexicons;

public sealed class NameLexiconTests
{
    [Theory]
    [InlineData("Michael", nameof(LexicalGender.Male))]
    [InlineData("MICHAEL", nameof(LexicalGender.Male))]
    [InlineData("Elizabeth", nameof(LexicalGender.Female))]
    [InlineData("Leslie", nameof(LexicalGender.Either))]
    [InlineData("Hiroshi", nameof(LexicalGender.Male))]
    [InlineData("Fatima", nameof(LexicalGender.Female))]
    [InlineData("Jean-Pierre", nameof(LexicalGender.Male))]
    [InlineData("Jean - Pierre", nameof(LexicalGender.Male))]
    [InlineData("Vladimir", nameof(LexicalGender.Male))]
    [InlineData("Priya", nameof(LexicalGender.Female))]
    public void GivenNameTryFind_FrequentName_TellsGender(string name, string gender)
    {
        GivenNameLexicon.Default.TryFind(name, out var found).Should().BeTrue();

        found!.Gender.ToString().Should().Be(gender);
        found.IsCommonWord.Should().BeFalse();
    }

    [Theory]
    [InlineData("Will")]
    [InlineData("Grant")]
    [InlineData("May")]
    public void GivenNameTryFind_NameThatIsAWord_SaysSo(string name)
    {
        GivenNameLexicon.Default.TryFind(name, out var found).Should().BeTrue();

        found!.IsCommonWord.Should().BeTrue();
    }

    [Theory]
    [InlineData("The")]
    [InlineData("Court")]
    [InlineData("Bank")]
    [InlineData("Minister")]
    [InlineData("Tokyo")]
    public void GivenNameTryFind_OtherWord_FindsNothing(string word) => GivenNameLexicon.Default.TryFind(word, out _).Should().BeFalse();

    [Fact]
    public void GivenNameTryFind_EveryNameThatIsACommonWord_IsMarked()
    {
        var wrong = LexiconResource.ReadRows("given-names").Where(row => row[2].Length > 0 != CommonWordLexicon.Default.Contains(row[0])).Select(row => row[0]);

        wrong.Should().BeEmpty();
    }

    [Theory]
    [InlineData("labour")]
    [InlineData("green")]
    [InlineData("independent")]
    public void PartyTryFind_OrdinaryWord_FindsNothing(string word) => PartyLexicon.Default.TryFind(word, out _).Should().BeFalse();
}
