using Discrepancy.Text;

namespace Discrepancy.Reading;

/// <summary>Marks the labels that a page's end leaves behind the last sentence: a few words in capitals that head nothing, and bylines.</summary>
internal sealed class LastLinesRule : ISectionRule
{
    private const int LongestLabel = 4;
    private const int ShortestNoun = 4;

    /// <inheritdoc/>
    public void Apply(SectionDraft draft)
    {
        for (var i = draft.Paragraphs.Length - 1; i > draft.FirstProse; i--)
        {
            if (!draft.IsOpen(i))
            {
                continue;
            }

            var shape = draft.Paragraphs[i].Shape;
            if (!draft.Paragraphs[i].BlankBefore || !(IsLabel(shape) || Byline.Is(shape)) || !draft.Paragraphs[i - 1].Shape.EndsSentence)
            {
                return;
            }

            draft.Mark(i, SectionKind.Boilerplate);
        }
    }

    private static bool IsLabel(ParagraphShape shape) =>
        shape is { WordCount: > 0 and <= LongestLabel, EndsSentence: false, IsListItem: false }
        && !shape.Words.Any(char.IsAsciiDigit)
        && shape.Plain.Split(' ').All(word => word.Length < ShortestNoun || char.IsUpper(word[0]));
}
