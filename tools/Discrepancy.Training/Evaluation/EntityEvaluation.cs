using System.Globalization;
using Discrepancy.Analysis;
using Discrepancy.Training.Data;

namespace Discrepancy.Training.Evaluation;

/// <summary>Scores named entities against a CoNLL file: exact span and type, over persons, organizations and places.</summary>
internal sealed class EntityEvaluation(SyntaxModel model)
{
    private static readonly string[] Names = ["Person", "Organization", "Place"];

    /// <summary>One line for all types and one a type.</summary>
    public IEnumerable<string> Run(IReadOnlyList<LabelledSentence> sentences)
    {
        var counts = new MatchCounts[] { new(), new(), new() };
        foreach (var document in sentences.GroupBy(sentence => sentence.Document))
        {
            var gold = document.ToList();
            var analyses = model.AnalyzeDocument(gold.ConvertAll(sentence => sentence.Forms));
            for (var i = 0; i < gold.Count; i++)
            {
                Count(gold[i], analyses[i], counts);
            }
        }

        var all = new MatchCounts { Gold = counts.Sum(c => c.Gold), Predicted = counts.Sum(c => c.Predicted), Right = counts.Sum(c => c.Right) };
        yield return string.Create(CultureInfo.InvariantCulture, $"Entities {all.F1:F2}");
        for (var type = 0; type < counts.Length; type++)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{Names[type]} {counts[type].F1:F2} precision {counts[type].Precision:F2} recall {counts[type].Recall:F2}");
        }
    }

    private static void Count(LabelledSentence gold, SentenceAnalysis analysis, MatchCounts[] counts)
    {
        var spans = EntitySpans.Of(EntitySpans.Gold(gold.Entities!));
        foreach (var span in spans.Where(span => span.Type < Names.Length))
        {
            counts[span.Type].Gold++;
        }

        foreach (var span in analysis.Entities.Where(span => (int)span.Type < Names.Length))
        {
            counts[(int)span.Type].Predicted++;
            counts[(int)span.Type].Right += spans.Contains((span.Start, span.End, (int)span.Type)) ? 1 : 0;
        }
    }
}
