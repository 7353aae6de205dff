using Discrepancy.Core.Tests.Specs;
using Discrepancy.Extraction;
using Discrepancy.Naming;
using Discrepancy.Values;

namespace Discrepancy.Core.Tests.Naming;

public sealed class PersonNameSpecs
{
    public static TheoryData<string, string, string> Pairs
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var heading in new[] { "Accepted forms and the same name", "Slips of the pen", "Other persons" })
            {
                foreach (var row in SpecTable.Read("PersonNames.md", heading))
                {
                    data.Add(row["left"], row["right"], row["relation"]);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Compare_NamesOfTheSpec_GivesItsRelation(string left, string right, string relation) =>
        PersonNameMatcher.Compare(Name(left), Name(right)).ToString().Should().Be(relation);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Compare_NamesExchanged_GivesTheSameRelation(string left, string right, string relation) =>
        PersonNameMatcher.Compare(Name(right), Name(left)).ToString().Should().Be(relation);

    private static PersonName Name(string text)
    {
        var tokens = SpecTokens.Tokenize(text).Tokens;
        return NameReader.Read(tokens, 0, tokens.Length)!.Value.Name;
    }
}
