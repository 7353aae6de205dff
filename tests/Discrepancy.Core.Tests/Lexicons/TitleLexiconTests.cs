using Discrepancy.Lexicons;

namespace Discrepancy.Core.Tests.Lexicons;

public sealed class TitleLexiconTests
{
    private static readonly TitleLexicon Titles = TitleLexicon.Default;

    [Theory]
    [InlineData("Sen.", "senator")]
    [InlineData("Senator", "senator")]
    [InlineData("SENATOR", "senator")]
    [InlineData("Rep.", "representative")]
    [InlineData("congresswoman", "representative")]
    [InlineData("Gov.", "governor")]
    [InlineData("Lt. Col.", "lieutenant colonel")]
    [InlineData("chairman", "chair")]
    [InlineData("chairwoman", "chair")]
    [InlineData("spokesman", "spokesperson")]
    [InlineData("policewoman", "police officer")]
    [InlineData("Director-General", "director general")]
    [InlineData("Director - General", "director general")]
    [InlineData("CEO", "chief executive")]
    [InlineData("advisor", "adviser")]
    public void TryFindHead_KnownForm_GivesOneHead(string form, string head)
    {
        Titles.TryFindHead(form, out var found).Should().BeTrue();

        found!.Head.Should().Be(head);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("foreign")]
    [InlineData("deputy minister")]
    [InlineData("")]
    public void TryFindHead_NoHead_FindsNothing(string form) => Titles.TryFindHead(form, out _).Should().BeFalse();

    [Theory]
    [InlineData("VP", "president", "vice")]
    [InlineData("Undersecretary", "secretary", "under")]
    [InlineData("Lt. Gov.", "governor", "lieutenant")]
    public void TryFindHead_FormWithARankInIt_StatesTheQualifier(string form, string head, string qualifier)
    {
        Titles.TryFindHead(form, out var found).Should().BeTrue();

        found!.Head.Should().Be(head);
        found.ImpliedQualifiers.Should().Equal(qualifier);
    }

    [Theory]
    [InlineData("president", true, true)]
    [InlineData("prime minister", true, true)]
    [InlineData("senator", true, false)]
    [InlineData("minister", true, false)]
    [InlineData("economist", false, false)]
    public void TryFindHead_Traits_TellUse(string form, bool beforeName, bool singleHolder)
    {
        Titles.TryFindHead(form, out var found).Should().BeTrue();

        found!.Traits.HasFlag(TitleTraits.BeforeName).Should().Be(beforeName);
        found.Traits.HasFlag(TitleTraits.SingleHolder).Should().Be(singleHolder);
    }

    [Fact]
    public void TryFindHead_EveryHead_IsItselfListedAndItsOwnHead()
    {
        var wrong = LexiconResource.ReadRows("titles").Where(row => !Titles.TryFindHead(row[1], out var head) || !string.Equals(head.Head, row[1], StringComparison.Ordinal));

        wrong.Select(row => row[0]).Should().BeEmpty();
    }

    [Fact]
    public void LongestHead_WordsOfOneHead_CoversEveryRow() =>
        LexiconResource.ReadRows("titles").Max(row => row[0].Split(' ').Length).Should().Be(Titles.LongestHead);

    [Theory]
    [InlineData("deputy", nameof(QualifierEffect.Rank))]
    [InlineData("Senior", nameof(QualifierEffect.Rank))]
    [InlineData("ex", nameof(QualifierEffect.Former))]
    [InlineData("then", nameof(QualifierEffect.Former))]
    [InlineData("one-time", nameof(QualifierEffect.Former))]
    [InlineData("acting", nameof(QualifierEffect.Acting))]
    [InlineData("elect", nameof(QualifierEffect.Future))]
    [InlineData("honorary", nameof(QualifierEffect.Honorary))]
    [InlineData("longtime", nameof(QualifierEffect.Current))]
    public void TryFindQualifier_Known_TellsItsEffect(string form, string effect)
    {
        Titles.TryFindQualifier(form, out var qualifier).Should().BeTrue();

        qualifier!.Effect.ToString().Should().Be(effect);
    }

    [Theory]
    [InlineData("Mr.", nameof(LexicalGender.Male))]
    [InlineData("Mrs", nameof(LexicalGender.Female))]
    [InlineData("Dame", nameof(LexicalGender.Female))]
    [InlineData("Dr.", nameof(LexicalGender.Unknown))]
    public void TryFindHonorific_Known_TellsGender(string form, string gender)
    {
        Titles.TryFindHonorific(form, out var honorific).Should().BeTrue();

        honorific!.Gender.ToString().Should().Be(gender);
    }

    [Fact]
    public void TryFindHonorific_MissWithPeriod_IsTheState() => Titles.TryFindHonorific("Miss.", out _).Should().BeFalse();
}
