using System.Collections.Immutable;
using Discrepancy.Analysis;
using Discrepancy.Core.Tests.Specs;
using Discrepancy.Extraction;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Extraction;

public sealed class PersonSpecs
{
    private static readonly DocumentAnalyzer Analyzer = new();

    public static IEnumerable<object[]> WithOffice =>
        SpecTable.Read("Persons.md", "Names with an office").Select(row => new object[] { row["text"], row["name"], row["title"] });

    public static IEnumerable<object[]> WithoutOffice =>
        SpecTable.Read("Persons.md", "Names without an office").Select(row => new object[] { row["text"], row["name"] });

    public static TheoryData<string> None => [.. SpecTable.Read("Persons.md", "No persons").Select(row => row["text"])];

    [Theory]
    [MemberData(nameof(WithOffice))]
    public void Read_NameWithAnOffice_GivesBoth(string text, string name, string title)
    {
        var person = Read(text)[0];

        person.Name.Name.Normalized.Should().Be(name);
        person.Title!.Title.Normalized.Should().Be(title);
    }

    [Theory]
    [MemberData(nameof(WithoutOffice))]
    public void Read_NameWithoutAnOffice_GivesTheName(string text, string name)
    {
        var persons = Read(text);

        persons.Should().ContainSingle();
        persons[0].Name.Name.Normalized.Should().Be(name);
        persons[0].Title.Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(None))]
    public void Read_NoPerson_GivesNothing(string text) =>
        Read(text).Should().BeEmpty();

    private static ImmutableArray<PersonMention> Read(string text)
    {
        var document = Analyzer.Analyze(new SourceDocument("spec", text));
        return [.. document.Sentences.SelectMany(sentence => PersonMentionReader.Read(sentence.Tokens, document.EntitiesOf(sentence)))];
    }
}
