using System.Collections.Immutable;
using Discrepancy.Text;

namespace Discrepancy.Reading;

/// <summary>
/// Finds the day a document was published, from the surest basis there is: the caller, the front matter, a dateline, the latest full date of
/// the prose. Copyright lines, citations, furniture, addresses, the file's time and the clock are no basis.
/// </summary>
internal static class PublicationDateFinder
{
    private const int LongestOpening = 800;

    /// <summary>The date; null where nothing tells it.</summary>
    public static PublicationDate? Find(string text, SectionOutline outline, DocumentMetadata metadata, DateOnly? given)
    {
        if (given is { } day)
        {
            return new PublicationDate(day, PublicationDateBasis.Given);
        }

        return metadata.Published ?? FromDateline(text, outline.Sections) ?? FromOpening(text, outline.Sections) ?? FromProse(text, outline.Sections);
    }

    private static PublicationDate? FromDateline(string text, ImmutableArray<Section> sections)
    {
        foreach (var section in sections.Where(section => section.Kind == SectionKind.Dateline))
        {
            foreach (var date in FullDateReader.Read(text, section.Span))
            {
                if (!IsUpdate(text.AsSpan(section.Span.Start, date.Span.Start - section.Span.Start)))
                {
                    return new PublicationDate(date.Day, PublicationDateBasis.Dateline, date.Span);
                }
            }
        }

        return null;
    }

    /// <summary>Whether the label nearest before a date says that it is the day of a change: the words of the text are older, so it is no basis.</summary>
    private static bool IsUpdate(ReadOnlySpan<char> before)
    {
        var changed = Math.Max(before.LastIndexOf("updated", StringComparison.OrdinalIgnoreCase), before.LastIndexOf("modified", StringComparison.OrdinalIgnoreCase));
        return changed > before.LastIndexOf("published", StringComparison.OrdinalIgnoreCase) && changed > before.LastIndexOf("posted", StringComparison.OrdinalIgnoreCase);
    }

    private static PublicationDate? FromOpening(string text, ImmutableArray<Section> sections)
    {
        var body = sections.FirstOrDefault(section => section.Kind == SectionKind.Body);
        return body is not null && WireOpening.TryRead(text, body.Span, out var date)
            ? new PublicationDate(date.Day, PublicationDateBasis.Dateline, date.Span)
            : null;
    }

    /// <summary>
    /// The latest full date of the prose, where it may be the story's own: prose that looks back at court cases and obituaries names full dates
    /// too, but seldom at its opening, under its pictures or with the weekday.
    /// </summary>
    private static PublicationDate? FromProse(string text, ImmutableArray<Section> sections)
    {
        var dates =
            from section in sections
            where section.Kind is SectionKind.Body or SectionKind.Caption
            from date in FullDateReader.Read(text, section.Span)
            where !DateContext.IsAnotherDay(text, date.Span)
            select (Date: date, Section: section);
        var latest = dates.OrderBy(found => found.Date.Day).ThenByDescending(found => found.Date.Span.Start).LastOrDefault();
        if (latest.Section is null || NamesLaterYear(text, sections, latest.Date.Day.Year))
        {
            return null;
        }

        var opening = (sections.FirstOrDefault(section => section.Kind is SectionKind.Body) ?? latest.Section).Span.Start + LongestOpening;
        return latest.Section.Kind == SectionKind.Caption || latest.Date.NamesWeekday || latest.Date.Span.Start < opening
            ? new PublicationDate(latest.Date.Day, PublicationDateBasis.Body, latest.Date.Span)
            : null;
    }

    private static bool NamesLaterYear(string text, ImmutableArray<Section> sections, int year) =>
        sections
            .Where(section => section.Kind is SectionKind.Body or SectionKind.Caption or SectionKind.Headline)
            .Any(section => DateContext.LatestYear(text, section.Span) > year);
}
