using System.Globalization;
using System.Text;
using Discrepancy.Claims;
using Discrepancy.Extraction;
using Discrepancy.Language;
using Discrepancy.Reading;
using Discrepancy.Resolution;
using Discrepancy.Values;

namespace Discrepancy.Core.Tests.Specs;

public sealed class DateSpecs
{
    private const string File = "Dates.md";

    private static readonly string[] Readings =
    [
        "Full dates", "Days without a year", "Days of the week", "Months, seasons, quarters", "Years, decades, centuries", "Periods counted from now",
        "A stretch of time away", "Parts", "Spans and open ranges", "Stretches that look back or ahead", "Public days", "Dates that name an event",
    ];

    public static TheoryData<string, string, string, string, string> ReadingRows
    {
        get
        {
            var rows = new TheoryData<string, string, string, string, string>();
            foreach (var row in Readings.SelectMany(heading => SpecTable.Read(File, heading)))
            {
                rows.Add(row["text"], row["published"], row["tense"], row["quote"], row["reading"]);
            }

            return rows;
        }
    }

    public static TheoryData<string, string> AttributiveRows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var row in SpecTable.Read(File, "Dates that belong to a thing"))
            {
                rows.Add(row["text"], row["quote"]);
            }

            return rows;
        }
    }

    public static TheoryData<string, string, string> NarrativeRows
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var row in SpecTable.Read(File, "Dates told by the date before them").Concat(SpecTable.Read(File, "Dates told by the others of the document")))
            {
                rows.Add(row["text"], row["published"], row["reading"]);
            }

            return rows;
        }
    }

    public static TheoryData<string> OtherRows => [.. SpecTable.Read(File, "Must not be read as a date").Select(row => row["text"])];

    [Theory]
    [MemberData(nameof(ReadingRows))]
    public void Read_Date_IsQuotedAndResolved(string text, string published, string tense, string quote, string reading)
    {
        var sentence = SpecTokens.Tokenize(text);
        var mentions = DateExpressionReader.Read(sentence);

        mentions.Select(mention => Quote(text, sentence, mention)).Should().Contain(quote);

        var found = mentions.First(mention => string.Equals(Quote(text, sentence, mention), quote, StringComparison.Ordinal));
        var anchor = published.Length == 0 ? (DateOnly?)null : DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var read = tense.Length == 0 ? TenseReader.Read(sentence, found.FirstToken, found.EndToken) : Enum.Parse<VerbTense>(tense, ignoreCase: true);
        var resolution = DateExpressionResolver.Resolve(found.Expression, anchor, read);

        (resolution.Range?.ToString() ?? $"unresolved: {resolution.Reason}").Should().Be(reading);
    }

    [Theory]
    [MemberData(nameof(AttributiveRows))]
    public void Read_DateOfAThing_IsMarked(string text, string quote)
    {
        var sentence = SpecTokens.Tokenize(text);

        DateExpressionReader.Read(sentence).Should().ContainSingle(mention => mention.IsAttributive && Quote(text, sentence, mention) == quote);
    }

    [Theory]
    [MemberData(nameof(OtherRows))]
    public void Read_NoDate_FindsNothing(string text)
    {
        var sentence = SpecTokens.Tokenize(text);

        DateExpressionReader.Read(sentence).Select(mention => Quote(text, sentence, mention)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(NarrativeRows))]
    public void Analyze_DatesInARow_TellEachOther(string text, string published, string reading)
    {
        var document = new TextDocumentReader().Read("text.txt", Encoding.UTF8.GetBytes(text), DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        var dates = new DiscrepancyPipeline().Analyze([document]).Claims.Where(claim => claim.Kind == ClaimKind.Date);

        string.Join("; ", dates.OrderBy(claim => claim.Span.Span.Start).Select(claim => claim.Value.Normalized)).Should().Be(reading);
    }

    private static string Quote(string text, Sentence sentence, DateMention mention) =>
        text[sentence.Tokens[mention.FirstToken].Span.Start..sentence.Tokens[mention.EndToken - 1].Span.End];
}
