using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Evaluation;

/// <summary>Lists what was missed and what was made up in one article.</summary>
internal sealed class AttributionErrors(PolnearArticle article, TextWriter output)
{
    /// <summary>Writes one line an error: source, cue and content.</summary>
    public void Write(AttributionScore score, ImmutableArray<ReportedSpeech> given)
    {
        output.WriteLine($"# {article.Name}");
        for (var i = 0; i < article.Attributions.Length; i++)
        {
            var gold = article.Attributions[i];
            if (!score.IsFound(i))
            {
                output.WriteLine($"missed\t{Words(gold.Source)}\t{Words(gold.Cue)}\t{Words(gold.Content)}");
            }
        }

        for (var i = 0; i < given.Length; i++)
        {
            if (!score.IsRight(i))
            {
                output.WriteLine($"wrong\t{(given[i].Source is { } source ? Words([source]) : "")}\t{given[i].Kind} {Words([given[i].Cue])}\t{Words(given[i].Content)}");
            }
        }
    }

    private string Words(ImmutableArray<TextSpan> spans) =>
        string.Join(" / ", spans.Select(span => article.Text[span.Start..span.End])).ReplaceLineEndings(" ");
}
