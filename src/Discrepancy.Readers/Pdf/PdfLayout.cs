using System.Globalization;
using Discrepancy.Reading;
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

    private const double SameSize = 0.6;

    // Lines of a heading are larger than those of the text, and about as far apart as they are high.
    private const double HeadingSize = 1.15;
    private const double HeadingGap = 1.2;

    private const int MostLetters = 100_000;
    private const double FarthestPlace = 1e6;
    private const double PlacesToPoint = 4;

    /// <summary>The lines of each paragraph.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Paragraphs(Page page)
    {
        var words = NearestNeighbourWordExtractor.Instance.GetWords(Letters(page)).Where(word => !string.IsNullOrWhiteSpace(word.Text)).ToList();
        if (words.Count == 0)
        {
            return [];
        }

        var segmenter = new DocstrumBoundingBoxes(new DocstrumBoundingBoxes.DocstrumBoundingBoxesOptions { MaxDegreeOfParallelism = 1 });
        var blocks = UnsupervisedReadingOrderDetector.Instance.Get(segmenter.GetBlocks(words)).OrderBy(block => block.ReadingOrder);
        return [.. Joined([.. blocks.SelectMany(Split)], UsualSize(words)).Select(lines => (IReadOnlyList<string>)[.. lines.Select(line => line.Text)])];
    }

    /// <summary>Puts together what the segmenter parts: the lines of a large heading, and a paragraph that goes on in the next column.</summary>
    private static List<List<TextLine>> Joined(List<List<TextLine>> paragraphs, double usualSize)
    {
        var joined = new List<List<TextLine>>();
        foreach (var paragraph in paragraphs)
        {
            if (joined.Count > 0 && GoesOn(joined[^1][^1], paragraph[0], usualSize))
            {
                joined[^1].AddRange(paragraph);
            }
            else
            {
                joined.Add(paragraph);
            }
        }

        return joined;
    }

    private static bool GoesOn(TextLine line, TextLine next, double usualSize)
    {
        var size = SizeOf(line);
        if (Math.Abs(size - SizeOf(next)) > SameSize || EndsSentence(line))
        {
            return false;
        }

        var isHeading = size > HeadingSize * usualSize;
        var isBelow = next.BoundingBox.Top <= line.BoundingBox.Bottom && next.BoundingBox.Left < line.BoundingBox.Right && line.BoundingBox.Left < next.BoundingBox.Right;
        var isInNextColumn = next.BoundingBox.Bottom > line.BoundingBox.Top && next.BoundingBox.Left > line.BoundingBox.Right;
        return isHeading ? isBelow && line.BoundingBox.Bottom - next.BoundingBox.Top < HeadingGap * size : isInNextColumn && Math.Abs(size - usualSize) <= SameSize;
    }

    private static double SizeOf(TextLine line) => line.Words[0].Letters[0].PointSize;

    /// <summary>The size of most letters.</summary>
    private static double UsualSize(IEnumerable<Word> words) =>
        words.GroupBy(word => Math.Round(word.Letters[0].PointSize, 1)).MaxBy(group => group.Sum(word => word.Letters.Count))!.Key;

    /// <summary>The letters of a page, each once: what is drawn twice at one place, to look bold, is read once. Finding words takes the square of their number.</summary>
    /// <exception cref="DocumentFormatException">There are more than any page has.</exception>
    private static List<Letter> Letters(Page page)
    {
        var letters = page.Letters.DistinctBy(letter => (letter.Value, Place(letter.StartBaseLine.X), Place(letter.StartBaseLine.Y))).ToList();
        return letters.Count <= MostLetters
            ? letters
            : throw new DocumentFormatException(string.Create(CultureInfo.InvariantCulture, $"a page of it holds more than {MostLetters} letters; save its text as a .txt file"));
    }

    private static int Place(double points) => (int)Math.Round(Math.Clamp(points, -FarthestPlace, FarthestPlace) * PlacesToPoint);

    private static IEnumerable<List<TextLine>> Split(TextBlock block)
    {
        var paragraph = new List<TextLine>();
        for (var i = 0; i < block.TextLines.Count; i++)
        {
            var line = block.TextLines[i];
            paragraph.Add(line);
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
        EndsSentence(line)
        && line.BoundingBox.Right < block.BoundingBox.Right - (FreePart * block.BoundingBox.Width);

    private static bool EndsSentence(TextLine line) => line.Text.TrimEnd() is [.., '.' or '!' or '?' or ':' or '"' or '\u201D'];
}
