using Discrepancy.Core.Tests.Specs;
using Discrepancy.Naming;

namespace Discrepancy.Core.Tests.Naming;

public sealed class PersonMatchSpecs
{
    public static TheoryData<string, string, bool, string> Pairs
    {
        get
        {
            var data = new TheoryData<string, string, bool, string>();
            foreach (var (heading, isOnePerson) in new[] { ("One person", true), ("Two persons", false) })
            {
                foreach (var row in SpecTable.Read("PersonMatches.md", heading))
                {
                    data.Add(row["left"], row["right"], isOnePerson, row["reason"]);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Compare_NamesOfTheSpec_TellsWhetherOneAndWhy(string left, string right, bool isOnePerson, string reason)
    {
        var match = PersonNames.Compare(left, right);

        match.IsOnePerson.Should().Be(isOnePerson);
        match.Reason.ToString().Should().Be(reason);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Compare_NamesExchanged_GivesTheSame(string left, string right, bool isOnePerson, string reason)
    {
        var match = PersonNames.Compare(right, left);

        match.IsOnePerson.Should().Be(isOnePerson);
        match.Reason.ToString().Should().Be(reason);
    }

    [Fact]
    public void Compare_NameWithoutLetters_IsNobodys() => PersonNames.Compare("", "Jane Doe").IsOnePerson.Should().BeFalse();
}
