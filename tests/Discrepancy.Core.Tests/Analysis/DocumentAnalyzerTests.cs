using Discrepancy.Analysis;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Analysis;

public sealed class DocumentAnalyzerTests
{
    private static readonly DocumentAnalyzer Analyzer = new();

    [Fact]
    public void Analyze_Sections_LeavesOutFrontMatterAndBoilerplate()
    {
        var document = Document("---\n---", (SectionKind.FrontMatter, 7), "Headline\n", (SectionKind.Headline, 9), "One. Two.\n", (SectionKind.Body, 10), "Subscribe", (SectionKind.Boilerplate, 9));

        var analyzed = Analyzer.Analyze(document);

        analyzed.Sentences.Select(sentence => (sentence.Index, sentence.Paragraph, sentence.Section, document.Text[sentence.Span.Start..sentence.Span.End])).Should().Equal(
            (0, 0, SectionKind.Headline, "Headline"), (1, 1, SectionKind.Body, "One."), (2, 1, SectionKind.Body, "Two."));
    }

    [Fact]
    public void Analyze_Tokens_TellsSpaceFormAndLemma()
    {
        var tokens = Analyzer.Analyze(new SourceDocument("a.txt", "Ministers told Oslo's aides.")).Sentences.Single().Tokens;

        tokens.Select(token => (token.Form, token.Lemma, token.SpaceBefore)).Should().Equal(
            ("Ministers", "minister", true), ("told", "tell", true), ("Oslo", "Oslo", true), ("'s", "'s", false), ("aides", "aide", true), (".", ".", false));
    }

    [Fact]
    public void Analyze_NoText_GivesNoSentences() => Analyzer.Analyze(new SourceDocument("a.txt", "")).Sentences.Should().BeEmpty();

    [Fact]
    public void Analyze_InParallel_GivesTheSame()
    {
        var document = new SourceDocument("a.txt", "“It is over,” Mr. Roe said. Nobody asked.\n\nHe left at 5 p.m. The rest stayed.");
        var expected = Analyzer.Analyze(document).Sentences.SelectMany(sentence => sentence.Tokens).ToList();

        var results = Enumerable.Range(0, 32).AsParallel().Select(_ => Analyzer.Analyze(document).Sentences.SelectMany(sentence => sentence.Tokens).ToList());

        results.Should().AllSatisfy(tokens => tokens.Should().Equal(expected));
    }

    private static SourceDocument Document(params object[] parts)
    {
        var text = string.Concat(parts.OfType<string>());
        var start = 0;
        var sections = parts.OfType<(SectionKind Kind, int Length)>().Select(part => new Section(part.Kind, new TextSpan(start, start += part.Length)));
        return new SourceDocument("a.txt", text) { Sections = [.. sections] };
    }
}
