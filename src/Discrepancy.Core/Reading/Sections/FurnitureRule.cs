using Discrepancy.Text;

namespace Discrepancy.Reading;

/// <summary>Marks the furniture that its own words or shape give away, and the link titles below a heading such as "Related articles".</summary>
internal sealed class FurnitureRule(FurnitureLexicon lexicon) : ISectionRule
{
    private const int LongestFirstLine = 4;
    private const int LongestList = 15;

    /// <inheritdoc/>
    public void Apply(SectionDraft draft)
    {
        for (var i = 0; i < draft.Paragraphs.Length; i++)
        {
            var shape = draft.Paragraphs[i].Shape;
            if (!draft.IsOpen(i) || (i == 0 && shape.WordCount > LongestFirstLine && !CopyrightNotice.Is(shape)))
            {
                continue;
            }

            var effect = EffectOf(shape);
            if (effect is not null)
            {
                draft.Mark(i, SectionKind.Boilerplate);
            }

            if (effect is FurnitureEffect.List or FurnitureEffect.Tail && draft.FirstProse < i)
            {
                MarkLinkTitles(draft, i + 1);
            }
        }
    }

    private FurnitureEffect? EffectOf(ParagraphShape shape) =>
        CopyrightNotice.Is(shape) || PageResidue.Is(shape) || NavigationLine.Is(shape) ? FurnitureEffect.Self : lexicon.Find(shape);

    private static void MarkLinkTitles(SectionDraft draft, int from)
    {
        for (var i = from; i < draft.Paragraphs.Length && i < from + LongestList; i++)
        {
            var shape = draft.Paragraphs[i].Shape;
            if (shape.IsProse || !shape.IsTitleLike)
            {
                return;
            }

            draft.Mark(i, SectionKind.Boilerplate);
        }
    }
}
