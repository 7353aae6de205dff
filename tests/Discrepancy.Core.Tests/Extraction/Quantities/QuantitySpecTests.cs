using Discrepancy.Core.Tests.Specs;
using Discrepancy.Extraction;
using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Extraction;

public sealed class QuantitySpecTests
{
    [Theory]
    [MemberData(nameof(Cases), "Money")]
    [MemberData(nameof(Cases), "Percent")]
    [MemberData(nameof(Cases), "Counts")]
    [MemberData(nameof(Cases), "Numbers of nothing named")]
    [MemberData(nameof(Cases), "Durations")]
    [MemberData(nameof(Cases), "Ages")]
    [MemberData(nameof(Cases), "Votes")]
    [MemberData(nameof(Cases), "Ordinals")]
    [MemberData(nameof(Cases), "Fractions and multiples")]
    [MemberData(nameof(Cases), "Physical units")]
    public void Read_Spec_HoldsQuantity(string text, string quote, string value, string measure, string approximator)
    {
        var sentence = SpecTokens.Tokenize(text);

        var readings = QuantityReader.Read(sentence).Select(mention =>
            $"{SpecTokens.Quote(text, sentence, mention.FirstToken, mention.EndToken)} | {mention.Value.Normalized} | {mention.Value.Measure} | {mention.Value.Approximator}");

        readings.Should().Contain($"{quote} | {value} | {measure} | {approximator}");
    }

    [Theory]
    [MemberData(nameof(Counted))]
    public void Read_Spec_TellsWhatIsCounted(string text, string unit, string modifiers, string of) =>
        QuantityReader.Read(SpecTokens.Tokenize(text)).Select(mention => $"{mention.Value.Unit} | {mention.Value.Modifiers} | {mention.Value.Of}")
            .Should().Contain($"{unit} | {modifiers} | {of}");

    [Theory]
    [MemberData(nameof(Converted))]
    public void Read_Spec_ConvertsUnits(string text, string baseValue) =>
        QuantityReader.Read(SpecTokens.Tokenize(text)).Select(mention => FormattableString.Invariant($"{mention.Value.BaseNumber} {mention.Value.BaseUnit}").Trim())
            .Should().ContainSingle().Which.Should().Be(baseValue);

    [Theory]
    [MemberData(nameof(NotRead))]
    public void Read_NoQuantity_IsEmpty(string text)
    {
        var sentence = SpecTokens.Tokenize(text);

        QuantityReader.Read(sentence).Select(mention => SpecTokens.Quote(text, sentence, mention.FirstToken, mention.EndToken)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Three Chinese surveillance balloons were seen.", "balloons")]
    [InlineData("It would spend almost $320 billion.", "$")]
    [InlineData("The 17th round was held.", "round")]
    [InlineData("The toll rose to 42.", null)]
    public void Read_Unit_IsToldByItsToken(string text, string? unit)
    {
        var sentence = SpecTokens.Tokenize(text);

        var token = QuantityReader.Read(sentence).Should().ContainSingle().Subject.UnitToken;

        (token < 0 ? null : sentence.Tokens[token].Form).Should().Be(unit);
    }

    [Theory]
    [InlineData("It would spend $320 billion.", 1_000_000_000)]
    [InlineData("It would spend $1.2bn.", 100_000_000)]
    [InlineData("The storm killed 1,200 people.", 100)]
    [InlineData("A ticket costs 50 cents.", 0.01)]
    public void Read_Step_IsScaledToTheUnit(string text, double step) =>
        QuantityReader.Read(SpecTokens.Tokenize(text)).Should().ContainSingle().Which.Value.Step.Should().Be((decimal)step);

    [Fact]
    public void Read_WordOfAgeBelongsToTheMentionBefore_DoesNotOverlap()
    {
        var mentions = QuantityReader.Read(SpecTokens.Tokenize("It took 2 ages 42."));

        mentions.Should().HaveCount(2);
        mentions[1].FirstToken.Should().Be(mentions[0].EndToken);
    }

    [Theory]
    [InlineData("The House voted *348-77* on it .", "348-77 vote")]
    [InlineData("Growth of *5-7* % is forecast .", "5..7 percent")]
    [InlineData("Damage of $ *10-15* million is expected .", "10000000..15000000 USD")]
    [InlineData("They won *3-2* on Sunday .", null)]
    [InlineData("They met on Feb. *9-10* there .", null)]
    [InlineData("Call *555-1234* now .", null)]
    [InlineData("In *2012-16* it grew .", null)]
    public void Read_PairInOneToken_IsReadLikeThree(string words, string? value)
    {
        ArgumentNullException.ThrowIfNull(words);
        var tokens = words.Split(' ').Select(word => new Token(new TextSpan(0, 1), word.Trim('*')) { SpaceBefore = true });

        var mentions = QuantityReader.Read(new Sentence(0, 0, new TextSpan(0, 1), SectionKind.Body, [.. tokens]));

        mentions.Select(mention => mention.Value.Normalized).Should().Equal(value is null ? [] : [value]);
    }

    public static TheoryData<string, string, string, string, string> Cases(string heading)
    {
        var data = new TheoryData<string, string, string, string, string>();
        foreach (var row in SpecTable.Read("Quantities.md", heading))
        {
            data.Add(row["text"], row["quote"], row["value"], row["measure"], row["approximator"]);
        }

        return data;
    }

    public static TheoryData<string> NotRead() => [.. SpecTable.Read("Quantities.md", "Must not be read").Select(row => row["text"])];

    public static TheoryData<string, string, string, string> Counted()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var row in SpecTable.Read("Quantities.md", "What is counted, and of what"))
        {
            data.Add(row["text"], row["unit"], row["modifiers"], row["of"]);
        }

        return data;
    }

    public static TheoryData<string, string> Converted()
    {
        var data = new TheoryData<string, string>();
        foreach (var row in SpecTable.Read("Quantities.md", "Conversion"))
        {
            data.Add(row["text"], row["base"]);
        }

        return data;
    }
}
