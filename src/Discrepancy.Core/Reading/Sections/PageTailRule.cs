using Discrepancy.Text;

namespace Discrepancy.Reading;

/// <summary>
/// Marks the end of a page: below a copyright line everything, where it is the smaller part of the page; below "Leave a comment" and its
/// like all that is no prose, where no prose follows.
/// </summary>
internal sealed class PageTailRule(FurnitureLexicon lexicon) : ISectionRule
{
    /// <inheritdoc/>
    public void Apply(SectionDraft draft)
    {
        for (var i = draft.FirstProse + 1; i < draft.Paragraphs.Length; i++)
        {
            if (draft.KindOf(i) == SectionKind.Boilerplate && EndsPage(draft, i))
            {
                MarkFrom(draft, i + 1);
                return;
            }
        }
    }

    private bool EndsPage(SectionDraft draft, int index)
    {
        var shape = draft.Paragraphs[index].Shape;
        var before = ProseLength(draft, 0, index);
        var after = ProseLength(draft, index + 1, draft.Paragraphs.Length);
        return (CopyrightNotice.Is(shape) ? FurnitureEffect.End : lexicon.Find(shape)) switch
        {
            FurnitureEffect.End => after < before,
            FurnitureEffect.Tail or FurnitureEffect.List => after == 0,
            _ => false,
        };
    }

    private static int ProseLength(SectionDraft draft, int from, int to) =>
        Enumerable.Range(from, to - from).Where(draft.IsOpenProse).Sum(i => draft.Paragraphs[i].Span.Length);

    private static void MarkFrom(SectionDraft draft, int from)
    {
        for (var i = from; i < draft.Paragraphs.Length; i++)
        {
            draft.Mark(i, SectionKind.Boilerplate);
        }
    }
}
