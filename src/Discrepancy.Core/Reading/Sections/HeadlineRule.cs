using Discrepancy.Text;

namespace Discrepancy.Reading;

/// <summary>Marks what stands above the prose: the headline, repeated or not, and as furniture the tag lines and names of authors around it.</summary>
internal sealed class HeadlineRule : ISectionRule
{
    private const int ShortestHeadline = 4;
    private const int LongestQuestion = 20;

    /// <summary>The headline that stands above the text; null where none does.</summary>
    public static string? TitleOf(SectionDraft draft)
    {
        string? title = null;
        for (var i = 0; i < draft.Paragraphs.Length && draft.KindOf(i) != SectionKind.Body; i++)
        {
            if (draft.KindOf(i) != SectionKind.Headline)
            {
                continue;
            }

            var shape = draft.Paragraphs[i].Shape;
            title ??= shape.Words.Trim('#', '*', '_', ' ').ReplaceLineEndings(" ");
            if (shape.WordCount >= ShortestHeadline)
            {
                return shape.Words.Trim('#', '*', '_', ' ').ReplaceLineEndings(" ");
            }
        }

        return title;
    }

    /// <inheritdoc/>
    public void Apply(SectionDraft draft)
    {
        var titles = Titles(draft);
        var main = titles.FindIndex(i => IsMain(draft.Paragraphs[i].Shape));
        for (var t = 0; t < titles.Count; t++)
        {
            var shape = draft.Paragraphs[titles[t]].Shape;
            var isTagLine = t < main || Byline.Is(shape);
            draft.Mark(titles[t], isTagLine ? SectionKind.Boilerplate : SectionKind.Headline);
        }
    }

    private static bool IsMain(ParagraphShape shape) => shape.IsMarkdownHeading || (shape.WordCount >= ShortestHeadline && !Byline.Is(shape));

    /// <summary>The lines above the prose that may be titles; of a text without prose only its first line.</summary>
    private static List<int> Titles(SectionDraft draft)
    {
        var end = draft.FirstProse;
        if (end < draft.Paragraphs.Length && IsQuestionAbove(draft, end))
        {
            draft.Mark(end, SectionKind.Headline);
            end = draft.FirstProse;
        }

        var titles = Enumerable.Range(0, end)
            .Where(i => draft.IsOpen(i) && draft.Paragraphs[i].Shape is { IsTitleLike: true, IsListItem: false })
            .ToList();
        return end < draft.Paragraphs.Length ? titles : [.. titles.Take(1)];
    }

    private static bool IsQuestionAbove(SectionDraft draft, int index)
    {
        var paragraph = draft.Paragraphs[index];
        return paragraph is { BlankAfter: true, Shape: { EndsSentence: true, EndsWithPeriod: false, WordCount: <= LongestQuestion } }
            && char.IsLetterOrDigit(paragraph.Shape.Words[0])
            && Enumerable.Range(index + 1, draft.Paragraphs.Length - index - 1).Any(draft.IsOpenProse)
            && Enumerable.Range(0, index).All(i => !draft.IsOpen(i));
    }
}
