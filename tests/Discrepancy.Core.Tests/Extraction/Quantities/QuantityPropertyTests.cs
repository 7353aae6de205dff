using System.Collections.Immutable;
using CsCheck;
using Discrepancy.Extraction;
using Discrepancy.Language;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Core.Tests.Extraction;

public sealed class QuantityPropertyTests
{
    private static readonly string[] Words =
    [
        "$", "US$", "€", "%", "-", "–", "to", "and", "or", "between", "from", "about", "at", "least", "more", "than", "as", "many", "a", "an", "half", "third",
        "quarter", "one", "two", "twenty", "hundred", "thousand", "million", "billion", "trillion", "dozens", "of", "1", "12", "1,200", "3.5", "1/2", "3½", "1.2bn",
        "5m", "17th", "348-77", "29km", "10-15", "555-1234", "9-10", "79228162514264337593543950335", "2012", "May", "Feb.", "people", "women", "armed", "percent", "percentage", "points", "years", "year",
        "old", "hours", "vote", "votes", "voted", "times", "the", "[", "]", ".", ",", "(", ")", "#", "No.", "Street", "p.m.", "dollars", "cents", "pounds", "twice",
        "first", "second", "twenty-one", "aged", "Gray", "or", "so", "plus", "'s", "", "--", "१२", "🎈", "USD", "square", "miles", "several", "few",
    ];

    private static readonly string[] Hedges = ["about", "almost", "at least", "more than", "up to", "fewer than"];

    private static readonly (string Unit, decimal Factor)[] Lengths = [("miles", 1609.344m), ("kilometres", 1000m), ("feet", 0.3048m), ("inches", 0.0254m)];

    private static readonly Gen<Sentence> AnySentence =
        Gen.Select(Gen.Int[0, Words.Length - 1].Select(i => Words[i]), Gen.Bool).Array[1, 14].Select(words => Sentence(words));

    [Fact]
    public void Read_AnyTokens_StaysInTheSentenceWithoutOverlap() => AnySentence.Sample(
        sentence =>
        {
            var end = 0;
            foreach (var mention in QuantityReader.Read(sentence))
            {
                if (mention.FirstToken < end || mention.EndToken <= mention.FirstToken || mention.EndToken > sentence.Tokens.Length || mention.UnitToken >= sentence.Tokens.Length)
                {
                    return false;
                }

                end = mention.EndToken;
            }

            return true;
        },
        iter: 20_000);

    [Fact]
    public void Read_AnyTokens_RangeIsOrdered() => AnySentence.Sample(
        sentence => QuantityReader.Read(sentence).All(mention => mention.Value.Range is { } range && (range.Low is null || range.High is null || range.Low <= range.High)),
        iter: 20_000);

    [Fact]
    public void Read_PlainCount_IsReadBack() => Gen.Int[2, 1899].Sample(value =>
        QuantityReader.Read(Specs.SpecTokens.Tokenize($"They found {value} boats there.")) is [{ UnitToken: 3 } mention]
        && mention.Value.Number == value && mention.Value.Range.Low == value && mention.Value.Range.High == value);

    [Fact]
    public void Read_Between_IsTheIntervalOfItsEnds() => Gen.Select(Gen.Int[2, 900], Gen.Int[1, 900]).Sample((low, width) =>
        QuantityReader.Read(Specs.SpecTokens.Tokenize($"They found between {low} and {low + width} boats there.")) is [{ Value.Range: var range }]
        && range.Low == low && range.High == low + width);

    [Fact]
    public void Read_Hedged_KeepsItsNumberInTheInterval() =>
        Gen.Select(Gen.Int[0, Hedges.Length - 1].Select(i => Hedges[i]), Gen.Int[2, 1899]).Sample((hedge, value) =>
            QuantityReader.Read(Specs.SpecTokens.Tokenize($"They found {hedge} {value} boats there.")) is [{ Value: var read }]
            && read.Number == value && read.Range.Contains(NumberRange.Exactly(value)) && read.Approximator != Approximator.Exact);

    [Fact]
    public void Read_DollarsAndCents_AddUp() => Gen.Select(Gen.Int[1, 999], Gen.Int[2, 99]).Sample((dollars, cents) =>
        QuantityReader.Read(Specs.SpecTokens.Tokenize($"It cost {dollars} Canadian dollars and {cents} cents in all.")) is [{ Value: { Unit: "CAD" } read }]
        && read.Number == dollars + (cents / 100m));

    [Fact]
    public void Read_Distance_ConvertsByItsFactor() =>
        Gen.Select(Gen.Int[2, 999], Gen.Int[0, Lengths.Length - 1].Select(i => Lengths[i])).Sample((value, unit) =>
            QuantityReader.Read(Specs.SpecTokens.Tokenize($"It lies {value} {unit.Unit} away.")) is [{ Value: { BaseUnit: "metre" } read }]
            && read.BaseNumber == value * unit.Factor);

    private static Sentence Sentence((string Form, bool SpaceBefore)[] words)
    {
        var at = 0;
        var tokens = words.Select(word =>
        {
            var start = at + (word.SpaceBefore ? 1 : 0);
            at = start + word.Form.Length;
            return new Token(new TextSpan(start, at), word.Form) { SpaceBefore = word.SpaceBefore };
        }).ToImmutableArray();
        return new Sentence(0, 0, new TextSpan(0, at), SectionKind.Body, tokens);
    }
}
