using System.Collections.Immutable;
using Discrepancy.Text;

namespace Discrepancy.Reading;

/// <summary>
/// Finds the day a document was published, from the surest basis there is: the caller, the front matter, a dateline, the latest full date of
/// the prose. Copyright lines, citations, furniture, addresses, the file's time and the clock are no basis.
/// </summary>
internal static class PublicationDateFinder
{
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
        PublicationDate? updated = null;
        foreach (var section in sections.Where(section => section.Kind == SectionKind.Dateline))
        {
            foreach (var date in FullDateReader.Read(text, section.Span))
            {
                var found = new PublicationDate(date.Day, PublicationDateBasis.Dateline, date.Span);
                if (!IsUpdate(text.AsSpan(section.Span.Start, date.Span.Start - section.Span.Start)))
                {
                    return found;
                }

                updated ??= found;
            }
        }

        return updated;
    }

    /// <summary>Whether the label nearest before a date says that it is the day of a change.</summary>
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

    private static PublicationDate? FromProse(string text, ImmutableArray<Section> sections)
    {
        FullDate? latest = null;
        foreach (var section in sections.Where(section => section.Kind is SectionKind.Body or SectionKind.Caption))
        {
            foreach (var date in FullDateReader.Read(text, section.Span))
            {
                if (!DateContext.IsAnotherDay(text, date.Span) && (latest is null || date.Day > latest.Value.Day))
                {
                    latest = date;
                }
            }
        }

        return latest is { } found && !NamesLaterYear(text, sections, found.Day.Year)
            ? new PublicationDate(found.Day, PublicationDateBasis.Body, found.Span)
            : null;
    }

    private static bool NamesLaterYear(string text, ImmutableArray<Section> sections, int year) =>
        sections
            .Where(section => section.Kind is SectionKind.Body or SectionKind.Caption or SectionKind.Headline)
            .Any(section => DateContext.LatestYear(text, section.Span) > year);
}
