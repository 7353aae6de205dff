using System.Text.RegularExpressions;
using Discrepancy.Text;

namespace Discrepancy.Reading;

/// <summary>Marks the lines above the prose that hold a date, a place and a date, or a place alone as wires start with it: "LISBON -".</summary>
internal sealed partial class DatelineRule : ISectionRule
{
    private const int TimeoutMilliseconds = 10_000;
    private const int NearTheTop = 15;

    /// <inheritdoc/>
    public void Apply(SectionDraft draft)
    {
        var end = Math.Min(draft.FirstProse, NearTheTop);
        for (var i = 0; i < end; i++)
        {
            var shape = draft.Paragraphs[i].Shape;
            if (DateLine.IsDateOrPlaceAndDate(shape.Words) || PlaceAlone().IsMatch(shape.Words))
            {
                draft.Mark(i, SectionKind.Dateline);
            }
        }
    }

    [GeneratedRegex(
        @"^\p{Lu}[\p{L}.']{1,20}(?: \p{L}[\p{L}.']{0,20}){0,2}(?:, ?\p{Lu}[\p{L}. ]{1,20})?(?: \(\p{Lu}{2,9}\))? ?[-–—―]{1,2}\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        TimeoutMilliseconds)]
    private static partial Regex PlaceAlone();
}
