using Discrepancy.Text;

namespace Discrepancy.Reading;

/// <summary>Marks headings within the text: Markdown's, and short lines that stand alone above prose.</summary>
internal sealed class SubheadRule : ISectionRule
{
    private const int LongestSubhead = 12;

    /// <inheritdoc/>
    public void Apply(SectionDraft draft)
    {
        for (var i = 0; i < draft.Paragraphs.Length; i++)
        {
            if (draft.Paragraphs[i].Shape.IsMarkdownHeading || IsUnderlined(draft, i) || IsSubhead(draft, i))
            {
                draft.Mark(i, SectionKind.Headline);
            }
        }
    }

    /// <summary>Markdown's other heading: a line with a rule of = or - right below it.</summary>
    private static bool IsUnderlined(SectionDraft draft, int index)
    {
        if (index + 1 == draft.Paragraphs.Length || draft.Paragraphs[index + 1].BlankBefore)
        {
            return false;
        }

        var rule = draft.Paragraphs[index + 1].Shape.Words.AsSpan();
        return draft.Paragraphs[index].Shape is { IsTitleLike: true, IsProse: false }
            && rule.Length > 2
            && (rule.TrimStart('=').IsEmpty || rule.TrimStart('-').IsEmpty);
    }

    private static bool IsSubhead(SectionDraft draft, int index)
    {
        if (!draft.IsOpen(index) || index + 1 == draft.Paragraphs.Length || !draft.IsOpenProse(index + 1))
        {
            return false;
        }

        var (paragraph, next) = (draft.Paragraphs[index], draft.Paragraphs[index + 1]);
        var shape = paragraph.Shape;
        if (shape is not { IsTitleLike: true, EndsSentence: false, WordCount: <= LongestSubhead } || shape.Plain.EndsWith(':'))
        {
            return false;
        }

        var isNumbered = shape.IsListItem && char.IsAsciiDigit(shape.Words[0]) && !next.Shape.IsListItem;
        return isNumbered || (!shape.IsListItem && StandsAlone(draft, index));
    }

    private static bool StandsAlone(SectionDraft draft, int index)
    {
        var paragraph = draft.Paragraphs[index];
        return paragraph is { BlankBefore: true, BlankAfter: true }
            && char.IsUpper(paragraph.Shape.Words.FirstOrDefault(char.IsLetter))
            && index > 0
            && (!draft.IsOpen(index - 1) || draft.Paragraphs[index - 1].Shape.IsProse);
    }
}
