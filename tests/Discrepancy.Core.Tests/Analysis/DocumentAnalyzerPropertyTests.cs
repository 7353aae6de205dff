using CsCheck;
using Discrepancy.Analysis;
using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Analysis;

public sealed class DocumentAnalyzerPropertyTests
{
    private static readonly DocumentAnalyzer Analyzer = new();

    private static readonly string[] Pieces =
    [
        "\"", "'", "“", "”", "‘", "’", "«", "»", "``", "''", "(", ")", "[", "]", "[0]", ".", "...", "!", "?", "?!", "。", ",", "-", "—", "/", "$", "%", "&", "@", "#", "_", "*",
        " ", "  ", "\n", "\r\n", "\n\n", "\t", "\u00A0", "\u2028", "\u200B", "\u200F", "\uD83D", "\uDC4D", "👍🏽", "👨‍👩‍👧", "e\u0301", "\u0301", "\0", "会議", "قال", "ʼ",
        "Mr.", "Lt.", "U.S.", "p.m.", "J.", "I", "No.", "Feb.", "etc.", "the", "The", "Norway's", "don't", "cannot", "dogs'", "non-", "long-range", "'90s", "1990's",
        "1,200", "3.5", "1/2", "2024-03-01", "1-2-3-4-5-6-7-8", "5pm", "1.", "- ", "www.", "http://", "a@b.c", "US$", "x.y.z", "Then", "said",
    ];

    private static readonly Gen<string> Hostile = Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]);

    [Fact]
    public void Analyze_AnyString_KeepsSpansInOrder() => Gen.String.Sample(HoldsTogether);

    [Fact]
    public void Analyze_AnyMixOfHostilePieces_KeepsSpansInOrder() => Hostile.Array[0, 40].Select(string.Concat).Sample(HoldsTogether);

    [Fact]
    public void Analyze_AnyMix_CoversAllLettersAndDigits() => Hostile.Array[0, 40].Select(string.Concat).Sample(text =>
    {
        var analyzed = Analyze(text);
        var marks = analyzed.Source.Sections.SelectMany(section => ParagraphFinder.Find(text, section.Span)).SelectMany(paragraph => MarkdownMarks.Find(text, paragraph));
        var covered = analyzed.Sentences.SelectMany(sentence => sentence.Tokens).Select(token => token.Span).Concat(marks).SelectMany(span => Enumerable.Range(span.Start, span.Length)).ToHashSet();
        return Enumerable.Range(0, text.Length).All(index => covered.Contains(index) || CharacterClass.IsGap(text[index]));
    });

    public static TheoryData<string, string, int> LongTexts() => new()
    {
        { "letters", "a", 1_000_000 }, { "words", "word ", 50_000 }, { "line ends", "\n", 100_000 }, { "lines", "a\n", 20_000 }, { "opening marks", "“", 5_000 },
        { "nested marks", "“‘", 1_000 }, { "straight marks", "\"", 5_000 }, { "single marks", "'", 5_000 }, { "single openers", " 'a", 20_000 }, { "periods", "a.", 300_000 },
        { "spaced periods", "A. ", 50_000 }, { "dashes", "1-", 30_000 }, { "hyphens", "a-", 30_000 }, { "at signs", "a@", 30_000 }, { "addresses", "www.", 200_000 },
        { "brackets", "[1]", 5_000 }, { "citations", ".[1]", 5_000 }, { "slashes", "1/", 300_000 }, { "commas", "1,111", 30_000 }, { "spaces", " ", 1_000_000 },
        { "periods and spaces", "p.m.          ", 10_000 }, { "joiners", "👍\u200D", 200_000 }, { "accents", "\u0301", 500_000 },
    };

    [Theory]
    [MemberData(nameof(LongTexts))]
    public void Analyze_LongText_Finishes(string what, string piece, int times)
    {
        ArgumentNullException.ThrowIfNull(piece);

        HoldsTogether(string.Concat(Enumerable.Repeat(piece, times))).Should().BeTrue(because: what);
    }

    private static AnalyzedDocument Analyze(string text) => Analyzer.Analyze(new SourceDocument("a.txt", text));

    private static bool HoldsTogether(string text)
    {
        var analyzed = Analyze(text);
        var tokens = analyzed.Sentences.SelectMany(sentence => sentence.Tokens).ToList();
        return InOrder([.. tokens.Select(token => token.Span)], text.Length)
            && tokens.TrueForAll(token => token.Span.Length > 0 && !token.Form.Any(CharacterClass.IsGap) && token.Lemma.Length > 0)
            && analyzed.Sentences.All(sentence => sentence.Tokens.Length > 0 && sentence.Span == sentence.Tokens[0].Span.Cover(sentence.Tokens[^1].Span))
            && analyzed.Quotations.All(quotation => quotation.Span.Contains(quotation.Content) && quotation.Span.End <= text.Length && quotation.Content.Length > 0)
            && analyzed.Quotations.Zip(analyzed.Quotations.Skip(1)).All(pair => pair.First.Span.Start < pair.Second.Span.Start && Nests(pair.First, pair.Second));
    }

    private static bool InOrder(List<TextSpan> spans, int length) =>
        spans.Zip(spans.Skip(1)).All(pair => pair.First.End <= pair.Second.Start) && (spans.Count == 0 || spans[^1].End <= length);

    private static bool Nests(Quotation first, Quotation second) =>
        first.Span.Contains(second.Span) ? second.Depth == first.Depth + 1 : second.Depth <= first.Depth && !first.Span.Overlaps(second.Span);
}
