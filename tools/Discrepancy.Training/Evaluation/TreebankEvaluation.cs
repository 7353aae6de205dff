using System.Globalization;
using Discrepancy.Analysis;
using Discrepancy.Text;
using Discrepancy.Training.Data;

namespace Discrepancy.Training.Evaluation;

/// <summary>Scores the library's analysis against a CoNLL-U file.</summary>
internal sealed class TreebankEvaluation(SyntaxModel model, ISegmenter segmenter)
{
    /// <summary>One figure a line.</summary>
    public IEnumerable<string> Run(string path)
    {
        var sentences = ConlluReader.Read(path);
        var scores = new SyntaxScores();
        foreach (var document in Documents(sentences))
        {
            var analyses = model.AnalyzeDocument([.. document.Select(s => s.Tokens.ConvertAll(token => token.Form))]);
            for (var i = 0; i < document.Count; i++)
            {
                scores.Add(document[i], analyses[i]);
            }
        }

        yield return Line("UPOS", scores.Upos);
        yield return Line("Lemma", scores.Lemma);
        yield return Line("UAS", scores.Uas);
        yield return Line("LAS", scores.Las);
        var (tokens, bounds) = Segment(new RawText(sentences));
        yield return Line("Tokens", tokens.F1);
        yield return Line("Sentences", bounds.F1);
    }

    private (MatchCounts Tokens, MatchCounts Sentences) Segment(RawText raw)
    {
        var found = segmenter.Segment(raw.Text, new TextSpan(0, raw.Text.Length));
        var tokens = found.SelectMany(sentence => sentence.Tokens).Select(token => (token.Start, token.End)).ToHashSet();
        var sentences = found.Select(sentence => (sentence.Tokens[0].Start, sentence.Tokens[^1].End)).ToHashSet();
        return (Match(raw.Tokens, tokens), Match(raw.Sentences, sentences));
    }

    private static MatchCounts Match(HashSet<(int, int)> gold, HashSet<(int, int)> found) =>
        new() { Gold = gold.Count, Predicted = found.Count, Right = found.Count(gold.Contains) };

    private static IEnumerable<List<ConlluSentence>> Documents(List<ConlluSentence> sentences)
    {
        var document = new List<ConlluSentence>();
        foreach (var sentence in sentences)
        {
            if (sentence.StartsDocument && document.Count > 0)
            {
                yield return document;
                document = [];
            }

            document.Add(sentence);
        }

        yield return document;
    }

    private static string Line(string name, double value) => string.Create(CultureInfo.InvariantCulture, $"{name} {value:F2}");
}
