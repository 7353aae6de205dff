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
}
