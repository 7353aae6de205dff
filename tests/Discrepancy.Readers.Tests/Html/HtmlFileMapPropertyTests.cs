using System.Globalization;
using CsCheck;
using Discrepancy.Text;

namespace Discrepancy.Readers.Tests;

/// <summary>What holds of the map of any page: without its markup, what it points at is the quote.</summary>
public sealed class HtmlFileMapPropertyTests
{
    private static readonly string[] Words =
        ["the", "council", "closed", "Caf\u00E9", "AT&T", "5", "<", "\"shut\"", "\U0001F6A2", "bridge", "a", "\u20AC40", "it's", "na\u00EFve", "\u4E00", "thou\u00ADsand", "&amp;"];

    private static readonly string[] Gaps =
        [" ", "\n  ", "\t", "&nbsp;", " <b>", "</b> ", "<!-- > a --> ", "<i title='x > y'> ", " </i>", " <script>if (a<b) {'<p>'}</script>", "<wbr> ", "&#32;", " <svg><title>x</title></svg>", " </x> "];

    private static readonly string[] Openings = ["<p>", "<P class=\"a>b\">", "<div><p>", "<li>", "<h2>", "<blockquote>\n", "<td>", "<br>", "<div data-a=\"1\" data-b=>", "</div><p><!--p-->", "<section><a href='?a=1&copy=2'>"];

    private static readonly string[] Noise =
        ["", "<style>p{}</style>", "<!-- <p>the council closed</p> -->", "<script>var a='<p>the bridge</p>';</script>", "<p>the</p>", "<nav><a>the council</a></nav>", "<template><p>the</p></template>", "<?x ?>", "</>", "<img alt='<p>the'>", "<p>bridge bridge bridge"];

    private static readonly Gen<string> AnyWord = Gen.Select(Any(Words), Gen.Int[0, 3], Written);

    private static readonly Gen<string> AnyParagraph = Gen.Select(Any(Openings), Gen.Select(AnyWord, Any(Gaps)).Array[1, 12], (opening, words) => opening + string.Concat(words.Select(word => word.Item1 + word.Item2)));

    private static readonly Gen<string> AnyPage = Gen.Select(AnyParagraph, Any(Noise)).Array[1, 8].Select(parts => string.Join('\n', parts.Select(part => part.Item1 + part.Item2)));

    [Fact]
    public void Create_AnySpanOfAnyPage_PointsAtItsWordsOrNowhere() => Gen.Select(AnyPage, Gen.Int[0, 400], Gen.Int[1, 80]).Sample(
        (html, start, length) =>
        {
            var text = TextOf(html);
            if (start >= text.Length)
            {
                return;
            }

            var span = new TextSpan(start, Math.Min(text.Length, start + length));
            if (SplitsPair(text, span.Start) || SplitsPair(text, span.End) || HtmlFileMap.Create(html, text).Find(span) is not { } found)
            {
                return;
            }

            MarkupWords.LettersOf(html[found.Start..found.End]).Should().Be(MarkupWords.LettersOfText(text[span.Start..span.End]), html);
        },
        iter: 3_000);

    [Fact]
    public void Create_LineThatStandsOnce_IsFound() => AnyPage.Sample(
        html =>
        {
            var text = TextOf(html);
            var map = HtmlFileMap.Create(html, text);
            var lines = ExtractedLine.Of(text);
            foreach (var line in lines.Where(line => lines.Count(other => other.Letters == line.Letters) == 1))
            {
                map.Find(line.Span).Should().NotBeNull("{0} is in {1}", line.Letters, html);
            }
        },
        iter: 1_000);

    [Fact]
    public void Read_AnyArticle_MapsEachOfItsParagraphs() => AnyParagraph.Array[2, 6].Sample(
        paragraphs =>
        {
            // Long and different, so that the article is told from its furniture.
            var html = $"<title>A | Post</title><nav><a>Home</a></nav><article><h1>A bridge</h1>{string.Concat(paragraphs.Select((words, i) => $"<p>{i} {Reading.Paragraph}</p>{words}"))}</article><footer>A bridge</footer>";

            var document = new HtmlDocumentReader().ReadOne(html);

            foreach (var line in ExtractedLine.Of(document.Text).Where(line => line.Span.Length > Reading.Paragraph.Length))
            {
                var found = document.FileMap!.Find(line.Span);
                found.Should().NotBeNull("{0} is in {1}", line.Letters, html);
                MarkupWords.LettersOf(html[found!.Value.Start..found.Value.End]).Should().Be(line.Letters);
            }
        },
        iter: 100);

    [Fact]
    public void Create_AnyMarkup_GivesPlacesWithinTheFile() => Gen.Select(Any([.. Openings, .. Gaps, .. Noise, .. Words, "<", "</", "<!", "<!-", "&", "&#", "&#x", "&#99999999999;", "=\"", "'>", "<title>", "<textarea>", "</script"]).Array[1, 30], Gen.Int[0, 20]).Sample(
        (parts, cut) =>
        {
            var html = string.Concat(parts);
            html = html[..^Math.Min(cut, html.Length)];
            var text = TextOf(html);

            var found = HtmlFileMap.Create(html, text).Find(new TextSpan(0, text.Length));

            (found is null || (found.Value.Length > 0 && found.Value.End <= html.Length)).Should().BeTrue();
        },
        iter: 3_000);

    private static Gen<string> Any(params string[] items) => Gen.Int[0, items.Length - 1].Select(i => items[i]);

    private static string TextOf(string html)
    {
        using var page = HtmlTree.Parse(html);
        return HtmlText.Of(page);
    }

    private static bool SplitsPair(string text, int offset) => offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]);

    /// <summary>A word in markup: as it is where that is allowed, else with references by name or number.</summary>
    private static string Written(string word, int way) => string.Concat(word.EnumerateRunes().Select((rune, index) => (way, rune.Value) switch
    {
        (_, '&') => "&amp;",
        (_, '<') => "&lt;",
        (1, _) when index == 0 => string.Create(CultureInfo.InvariantCulture, $"&#{rune.Value};"),
        (2, _) when index % 2 == 1 => string.Create(CultureInfo.InvariantCulture, $"&#x{rune.Value:x};"),
        (3, 0xE9) => "&eacute",
        (3, 0x20AC) => "&#128;",
        _ => rune.ToString(),
    }));
}
