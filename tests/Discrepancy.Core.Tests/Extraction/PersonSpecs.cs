using Discrepancy.Core.Tests.Specs;
using Discrepancy.Extraction;

namespace Discrepancy.Core.Tests.Extraction;

public sealed class PersonSpecs
{
    public static IEnumerable<object[]> WithOffice =>
        SpecTable.Read("Persons.md", "Names with an office").Select(row => new object[] { row["text"], row["name"], row["title"] });

    public static IEnumerable<object[]> WithoutOffice =>
        SpecTable.Read("Persons.md", "Names without an office").Select(row => new object[] { row["text"], row["name"] });

    public static TheoryData<string> None => [.. SpecTable.Read("Persons.md", "No persons").Select(row => row["text"])];

    [Theory]
    [MemberData(nameof(WithOffice))]
    public void Read_NameWithAnOffice_GivesBoth(string text, string name, string title)
    {
        var person = PersonMentionReader.Read(SpecTokens.Tokenize(text).Tokens, [])[0];

        person.Name.Name.Normalized.Should().Be(name);
        person.Title!.Title.Normalized.Should().Be(title);
    }

    [Theory]
    [MemberData(nameof(WithoutOffice))]
    public void Read_NameWithoutAnOffice_GivesTheName(string text, string name)
    {
        var persons = PersonMentionReader.Read(SpecTokens.Tokenize(text).Tokens, []);

        persons.Should().ContainSingle();
        persons[0].Name.Name.Normalized.Should().Be(name);
        persons[0].Title.Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(None))]
    public void Read_NoPerson_GivesNothing(string text) =>
        PersonMentionReader.Read(SpecTokens.Tokenize(text).Tokens, []).Should().BeEmpty();
}
