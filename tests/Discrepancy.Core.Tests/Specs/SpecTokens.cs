using Discrepancy.Analysis;
using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Specs;

/// <summary>Tokenizes the text of a spec case the way documents are, as one sentence.</summary>
internal static class SpecTokens
{
    public static Sentence Tokenize(string text)
    {
        var sentences = new DocumentAnalyzer().Analyze(new SourceDocument("spec.txt", text)).Sentences;
        return new Sentence(0, 0, new TextSpan(0, text.Length), SectionKind.Body, [.. sentences.SelectMany(sentence => sentence.Tokens)]);
    }

    /// <summary>The characters of the text from the token <paramref name="first"/> to the one before <paramref name="end"/>.</summary>
    public static string Quote(string text, Sentence sentence, int first, int end) =>
        text[sentence.Tokens[first].Span.Start..sentence.Tokens[end - 1].Span.End];
}
