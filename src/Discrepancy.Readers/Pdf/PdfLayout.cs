using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace Discrepancy.Readers;

/// <summary>Finds the paragraphs of a page in the order in which they are read: columns after one another.</summary>
internal static class PdfLayout
{
    // A last line that leaves a tenth of the column free ends its paragraph.
    private const double FreePart = 0.1;

    // Lines of one paragraph are not as far apart; on a page of few lines the segmenter takes any distance for theirs.
    private const double LargestGap = 2.5;

    /// <summary>The lines of each paragraph.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Paragraphs(Page page)
    {
        var words = NearestNeighbourWordExtractor.Instance.GetWords(page.Letters).Where(word => !string.IsNullOrWhiteSpace(word.Text)).ToList();
        if (words.Count == 0)
        {
            return [];
        }

        var segmenter = new DocstrumBoundingBoxes(new DocstrumBoundingBoxes.DocstrumBoundingBoxesOptions { MaxDegreeOfParallelism = 1 });
        var blocks = UnsupervisedReadingOrderDetector.Instance.Get(segmenter.GetBlocks(words)).OrderBy(block => block.ReadingOrder);
        return [.. blocks.SelectMany(Split)];
    }

    private static IEnumerable<IReadOnlyList<string>> Split(TextBlock block)
    {
        var paragraph = new List<string>();
        for (var i = 0; i < block.TextLines.Count; i++)
        {
            var line = block.TextLines[i];
            paragraph.Add(line.Text);
            if (i + 1 < block.TextLines.Count && (EndsParagraph(line, block) || AreApart(line, block.TextLines[i + 1])))
            {
                yield return paragraph;
                paragraph = [];
            }
        }

        yield return paragraph;
    }

    private static bool AreApart(TextLine line, TextLine next) =>
        line.BoundingBox.Bottom - next.BoundingBox.Top > LargestGap * Math.Max(line.BoundingBox.Height, next.BoundingBox.Height);

    private static bool EndsParagraph(TextLine line, TextBlock block) =>
        line.Text.TrimEnd() is [.., '.' or '!' or '?' or '"' or '\u201D']
        && line.BoundingBox.Right < block.BoundingBox.Right - (FreePart * block.BoundingBox.Width);
}
