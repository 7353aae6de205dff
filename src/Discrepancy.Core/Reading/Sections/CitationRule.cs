using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Discrepancy.Text;

namespace Discrepancy.Reading;

/// <summary>Marks lists of sources and footnotes: their dates and titles are others', not what the document asserts.</summary>
internal sealed partial class CitationRule : ISectionRule
{
    private const int TimeoutMilliseconds = 10_000;
    private const int LongestEntry = 1500;

    private static readonly FrozenSet<string> Headings = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "references", "sources", "source", "notes", "footnotes", "endnotes", "citations", "works cited", "bibliography", "further reading");

    /// <inheritdoc/>
    public void Apply(SectionDraft draft)
    {
        var paragraphs = draft.Paragraphs;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            var underHeading = Headings.Contains(paragraphs[i].Shape.Bare);
            var first = underHeading ? i + 1 : i;
            var end = first;
            while (end < paragraphs.Length && IsEntry(paragraphs[end].Shape, underHeading))
            {
                end++;
            }

            var isList = underHeading ? end > first : end > first + 1 || (end > first && IsFootnote(paragraphs[i].Shape));
            if (isList)
            {
                Mark(draft, i, end);
                i = end - 1;
            }
        }
    }

    private static void Mark(SectionDraft draft, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            draft.Mark(i, SectionKind.Citation);
        }
    }

    /// <summary>Without a heading above, an entry needs a number, and an address or a title in quotation marks with a date behind it.</summary>
    private static bool IsEntry(ParagraphShape shape, bool underHeading)
    {
        if (shape.Words.Length > LongestEntry)
        {
            return false;
        }

        var pointsOut = TitleAndDate().IsMatch(shape.Plain) || Address().IsMatch(shape.Plain);
        return IsFootnote(shape) || (shape.IsListItem && (pointsOut || (underHeading && Year().IsMatch(shape.Plain)))) || (underHeading && pointsOut);
    }

    private static bool IsFootnote(ParagraphShape shape) =>
        shape.Words.StartsWith("[^", StringComparison.Ordinal) && shape.Words.Contains("]:", StringComparison.Ordinal);

    [GeneratedRegex(
        """
        "[^"]{3,400}"[^"]{0,80},\ (?:[0-9]{1,2}\ )?(?:\p{L}{3,9}\.?\ )?(?:[0-9]{1,2},\ )?(?:19|20)[0-9]{2}[,.;)\ ]*(?:\S{0,10}https?://\S*)?\z
        """,
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        TimeoutMilliseconds)]
    private static partial Regex TitleAndDate();

    [GeneratedRegex(
        @"https?://|\bwww\.|\bdoi\.org/|\b(?:retrieved|accessed)(?: on)? [^.]{0,20}(?:19|20)[0-9]{2}",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex Address();

    [GeneratedRegex("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex Year();
}
