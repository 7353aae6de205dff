using Discrepancy.Extensions.AI;
using Discrepancy.Findings;

namespace Discrepancy.Extensions.Tests.AI;

public sealed class FindingAnnotatorTests
{
    private const string Fine = """{"note": "The two spell the name of the mayor in two ways.", "quotes": [{"document": 1, "text": "Ingrid Lindquist"}]}""";

    [Fact]
    public async Task AnnotateAsync_AnAnswer_StandsBesideTheSameReport()
    {
        var before = Reports.Json(Reports.Bridge);

        var annotated = await new FindingAnnotator(ScriptedClient.Answering(Fine)).AnnotateAsync(Reports.Bridge);

        annotated.Report.Should().BeSameAs(Reports.Bridge);
        Reports.Json(annotated.Report).Should().Be(before);
        annotated.Annotations.Keys.Should().BeEquivalentTo(Flagged(Reports.Bridge).Select(finding => finding.Id)).And.NotBeEmpty();
        annotated.Annotations.Values.Should().OnlyContain(annotation => annotation.Note == "The two spell the name of the mayor in two ways.");
        annotated.Failures.Should().BeEmpty();
    }

    [Fact]
    public async Task AnnotateAsync_AQuoteOfTheDocument_IsItsPlace()
    {
        var annotation = (await new FindingAnnotator(ScriptedClient.Answering(Fine)).AnnotateAsync(Reports.Bridge)).Annotations.Values.First();

        var quote = annotation.Quotes.Should().ContainSingle().Which;
        quote.Quote.Should().Be("Ingrid Lindquist");
        quote.Document.Text[quote.Span.Start..quote.Span.End].Should().Be("Ingrid Lindquist");
        annotation.DroppedQuotes.Should().Be(0);
    }

    [Theory]
    [InlineData("""{"document": 1, "text": "Ingrid  Lindquist"}""", "the white space is another")]
    [InlineData("""{"document": 1, "text": "ingrid lindquist"}""", "the case is another")]
    [InlineData("""{"document": 2, "text": "Ingrid Lindquist"}""", "the other document says it")]
    [InlineData("""{"document": 3, "text": "Ingrid Lindquist"}""", "there is no such document")]
    [InlineData("""{"document": 0, "text": "Ingrid Lindquist"}""", "there is no such document")]
    [InlineData("""{"document": "1", "text": "Ingrid Lindquist"}""", "a number was asked for")]
    [InlineData("""{"document": 1, "text": " "}""", "it quotes nothing")]
    [InlineData("""{"document": 1, "text": "The mayor resigned."}""", "nobody says so")]
    [InlineData("""{"document": 1}""", "it quotes nothing")]
    [InlineData("\"Ingrid Lindquist\"", "it names no document")]
    public async Task AnnotateAsync_AQuoteThatIsNotThere_IsDropped(string quote, string reason)
    {
        var annotated = await new FindingAnnotator(ScriptedClient.Answering($$"""{"note": "See both.", "quotes": [{{quote}}]}""")).AnnotateAsync(Reports.Bridge);

        annotated.Annotations.Values.Should().NotBeEmpty().And.OnlyContain(annotation => annotation.Quotes.IsEmpty && annotation.DroppedQuotes == 1, reason);
    }

    [Theory]
    [InlineData("The gazette says \\\"she resigned\\\" here.")]
    [InlineData("The gazette says “she resigned” here.")]
    [InlineData("The gazette says «she resigned» here.")]
    [InlineData("The gazette says “Ingrid Lindquist here.")]
    public async Task AnnotateAsync_ANoteThatQuotesWhatNobodySays_IsDroppedAndItsQuotesStay(string note)
    {
        var answer = $$"""{"note": "{{note}}", "quotes": [{"document": 1, "text": "Ingrid Lindquist"}]}""";

        var annotation = (await new FindingAnnotator(ScriptedClient.Answering(answer)).AnnotateAsync(Reports.Bridge)).Annotations.Values.First();

        annotation.Note.Should().BeEmpty();
        annotation.Quotes.Should().ContainSingle();
    }

    [Fact]
    public async Task AnnotateAsync_ANoteThatQuotesTheDocument_IsKept()
    {
        var answer = """{"note": "One has “Ingrid Lindquist”.", "quotes": []}""";

        (await new FindingAnnotator(ScriptedClient.Answering(answer)).AnnotateAsync(Reports.Bridge)).Annotations.Values.First().Note.Should().Be("One has “Ingrid Lindquist”.");
    }

    [Fact]
    public async Task AnnotateAsync_ANoteWithControls_IsMadeHarmless()
    {
        var answer = """{"note": "See\nboth\u001b[2J\u202e.", "quotes": []}""";

        (await new FindingAnnotator(ScriptedClient.Answering(answer)).AnnotateAsync(Reports.Bridge)).Annotations.Values.First().Note.Should().Be("See both\\u001B[2J\\u202E.");
    }

    [Theory]
    [InlineData("```json\n", "\n```")]
    [InlineData("Here you are: ", "")]
    public async Task AnnotateAsync_AnAnswerInAWrapping_IsRead(string before, string after) =>
        (await new FindingAnnotator(ScriptedClient.Answering(before + Fine + after)).AnnotateAsync(Reports.Bridge)).Failures.Should().BeEmpty();

    [Fact]
    public async Task AnnotateAsync_FindingsBelowTheLevelOrNotOpen_AreNotAskedAbout()
    {
        var client = ScriptedClient.Answering(Fine);
        var closed = Reports.Bridge with { Findings = [.. Reports.Bridge.Findings.Select(finding => finding with { Suppression = new Suppression("looked at") })] };

        (await new FindingAnnotator(client).AnnotateAsync(closed)).Annotations.Should().BeEmpty();

        client.Asked.Should().BeEmpty();
    }

    [Fact]
    public async Task AnnotateAsync_MoreFindingsThanAllowed_AsksAboutTheFirst()
    {
        var client = ScriptedClient.Answering(Fine);

        var annotated = await new FindingAnnotator(client, new FindingAnnotatorOptions { MaxFindings = 1, MinimumLevel = Level.None }).AnnotateAsync(Reports.Bridge);

        annotated.Annotations.Keys.Should().Equal(Reports.Bridge.Findings[0].Id);
    }

    private static IEnumerable<Finding> Flagged(DiscrepancyReport report) => report.Findings.Where(finding => finding.Level >= Level.Warning);
}
