using System.Collections.Immutable;
using Discrepancy.Text;

namespace Discrepancy.Reading;

/// <summary>Splits a text into headline, dateline, body, captions, citations and the furniture of its page.</summary>
internal static class SectionSplitter
{
    private static readonly ImmutableArray<ISectionRule> Rules =
    [
        new CitationRule(),
        new FurnitureRule(FurnitureLexicon.Default),
        new PageTailRule(FurnitureLexicon.Default),
        new CaptionRule(),
        new DatelineRule(),
        new HeadlineRule(),
        new SubheadRule(),
        new LastLinesRule(),
    ];

    /// <summary>The sections of <paramref name="text"/>; what stands before <paramref name="bodyStart"/> is its front matter.</summary>
    public static SectionOutline Split(string text, int bodyStart)
    {
        var draft = new SectionDraft(ParagraphSplitter.Split(text, bodyStart));
        foreach (var rule in Rules)
        {
            rule.Apply(draft);
        }

        return new SectionOutline(ToSections(text, bodyStart, draft), HeadlineRule.TitleOf(draft));
    }

    private static ImmutableArray<Section> ToSections(string text, int bodyStart, SectionDraft draft)
    {
        var sections = ImmutableArray.CreateBuilder<Section>();
        if (bodyStart > 0)
        {
            sections.Add(new Section(SectionKind.FrontMatter, new TextSpan(0, bodyStart)));
        }

        var start = bodyStart;
        for (var i = 0; i < draft.Paragraphs.Length; i++)
        {
            var isLast = i + 1 == draft.Paragraphs.Length;
            if (isLast || !Joins(draft, i))
            {
                var end = isLast ? text.Length : draft.Paragraphs[i + 1].Start;
                sections.Add(new Section(draft.KindOf(i), new TextSpan(start, end)));
                start = end;
            }
        }

        if (start < text.Length)
        {
            sections.Add(new Section(SectionKind.Body, new TextSpan(start, text.Length)));
        }

        return sections.DrainToImmutable();
    }

    /// <summary>Whether paragraph <paramref name="index"/> and the next are one section: two headlines or two captions never are.</summary>
    private static bool Joins(SectionDraft draft, int index)
    {
        var kind = draft.KindOf(index);
        return kind == draft.KindOf(index + 1) && kind is SectionKind.Body or SectionKind.Boilerplate or SectionKind.Citation;
    }
}
