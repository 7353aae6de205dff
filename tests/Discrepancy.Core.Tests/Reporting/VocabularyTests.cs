using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Reporting;

namespace Discrepancy.Core.Tests.Reporting;

public sealed class VocabularyTests
{
    [Fact]
    public void NameOf_Relations_AreTheWordsOfTheContract() =>
        Enum.GetValues<Relation>().Select(Vocabulary.NameOf).Should().BeEquivalentTo(
            "agreement", "granularity", "approximation", "alias", "framing", "possible-contradiction", "spelling-variant",
            "title-variance", "quote-variance", "attribution-conflict", "status-conflict", "contradiction");

    [Fact]
    public void NameOf_Kinds_AreTheWordsOfTheContract() =>
        Enum.GetValues<ClaimKind>().Select(Vocabulary.NameOf).Should().BeEquivalentTo(
            "person-name", "title", "date", "duration", "quantity", "money", "percent", "age", "place", "organization",
            "quote", "attribution", "polarity", "status", "event", "name", "other");

    [Fact]
    public void NameOf_Levels_AreTheWordsOfTheContract() =>
        Enum.GetValues<Level>().Select(Vocabulary.NameOf).Should().Equal("none", "note", "warning", "error");
}
