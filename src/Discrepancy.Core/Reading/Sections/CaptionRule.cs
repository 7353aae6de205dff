using System.Text.RegularExpressions;
using Discrepancy.Text;

namespace Discrepancy.Reading;

/// <summary>Marks the words under pictures, which a credit gives away: "(Photo: ...)" at the end, "FILE -" at the start, "Jane Doe/Agency" alone.</summary>
internal sealed partial class CaptionRule : ISectionRule
{
    private const int TimeoutMilliseconds = 10_000;
    private const int LongestCaption = 100;
    private const int LongestCredit = 10;

    /// <inheritdoc/>
    public void Apply(SectionDraft draft)
    {
        for (var i = 0; i < draft.Paragraphs.Length; i++)
        {
            var shape = draft.Paragraphs[i].Shape;
            if (shape.WordCount <= LongestCaption && !shape.IsMarkdownHeading && (HasCredit(shape) || (i > 0 && IsCredit(shape))))
            {
                draft.Mark(i, SectionKind.Caption);
            }
        }
    }

    private static bool HasCredit(ParagraphShape shape) =>
        Opening().IsMatch(shape.Plain) || Described().IsMatch(shape.Plain) || Closing().IsMatch(shape.Plain) || ClosingAgency().IsMatch(shape.Plain);

    private static bool IsCredit(ParagraphShape shape) =>
        shape.WordCount <= LongestCredit && !shape.IsProse && (Agency().IsMatch(shape.Plain) || Courtesy().IsMatch(shape.Plain));

    [GeneratedRegex(
        @"^\(?(?:FILE ?[-–—:/]|[Ff](?:ile|ILE) (?:[Pp]hoto|PHOTO|[Pp]icture|[Ii]mage|[Ff]ootage)\b|(?:[Pp]hoto(?:graph)?s?|PHOTOS?|[Ii]mages?|IMAGE|[Pp]ictures?|[Vv]ideo|[Cc]aption|[Cc]redits?)(?:(?: [Cc]redits?)?:| by \p{Lu}| [Cc]ourtesy\b))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        TimeoutMilliseconds)]
    private static partial Regex Opening();

    [GeneratedRegex(
        @"^(?:In )?this (?:[\w.,' ]{0,40} )?(?:photo|image|picture|photograph|frame grab|video still)\b[\w,' ]{0,30}(?:provided|released|taken|made|shows?|supplied|obtained|,)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex Described();

    [GeneratedRegex(
        @"\((?:(?:\p{L}{2,12} )?(?:photo(?:graph)?s?|images?|pictures?|video|screen ?shot|screengrab|handout|courtesy|credits?)\b|source:|via )[^()]{0,120}\)\W{0,3}\z|\(file(?:\)|/|,| image| picture)[^()]{0,80}\)?\W{0,3}\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex Closing();

    [GeneratedRegex(
        @"\(\p{Lu}[\p{L}.' -]{1,40}/ ?(?:via )?\p{Lu}[\p{L}.' -]{1,40}\)\W{0,3}\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        TimeoutMilliseconds)]
    private static partial Regex ClosingAgency();

    [GeneratedRegex(
        @"^\p{Lu}[\p{L}.'-]{0,20}(?: \p{Lu}[\p{L}.'-]{0,20}){0,3},? ?/ ?(?:via )?\p{Lu}[\p{L}.'-]{0,20}(?: \p{Lu}[\p{L}.'-]{0,20}){0,3}\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        TimeoutMilliseconds)]
    private static partial Regex Agency();

    [GeneratedRegex(@"^\(?courtesy(?: of|:)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeoutMilliseconds)]
    private static partial Regex Courtesy();
}
