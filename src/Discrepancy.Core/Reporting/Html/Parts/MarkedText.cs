using System.Collections.Immutable;
using System.Globalization;
using Discrepancy.Claims;
using Discrepancy.Text;

namespace Discrepancy.Reporting;

/// <summary>Writes a full text with its claims, with the evidence of findings, and with the places that links lead to.</summary>
internal sealed class MarkedText
{
    private const int LongestValue = 80;

    private readonly HtmlWriter _html;
    private readonly PageSource _source;
    private readonly ILookup<int, TextSpan> _anchors;
    private readonly Dictionary<int, TextRegion> _starts;
    private readonly Dictionary<int, TextRegion> _ends;

    private MarkedText(HtmlWriter html, PageSource source, ImmutableArray<TextPlace> places)
    {
        var regions = TextRegion.Of(places);
        _html = html;
        _source = source;
        _anchors = places.Select(place => place.Span).Distinct().ToLookup(span => span.Start);
        _starts = regions.ToDictionary(region => region.Span.Start);
        _ends = regions.ToDictionary(region => region.Span.End);
    }

    public static void Write(HtmlWriter html, PageSource source, ImmutableArray<TextPlace> places, IEnumerable<(TextSpan Span, Claim Claim)> claims)
    {
        var text = new MarkedText(html, source, places);
        var cuts = places.SelectMany(place => new[] { place.Span.Start, place.Span.End });
        foreach (var segment in ClaimSegment.Of(source.Document.Text.Length, claims, cuts))
        {
            text.Write(segment);
        }
    }

    private void Write(ClaimSegment segment)
    {
        if (_starts.TryGetValue(segment.Span.Start, out var region))
        {
            OpenRegion(region);
        }

        foreach (var anchor in _anchors[segment.Span.Start])
        {
            _html.Open("span", "at").With("id", _source.PlaceId(anchor)).With("tabindex", "-1").Close("span");
        }

        WriteWords(segment);
        if (_ends.TryGetValue(segment.Span.End, out var ended))
        {
            CloseRegion(ended);
        }
    }

    private void WriteWords(ClaimSegment segment)
    {
        var words = _source.Document.Text.AsSpan(segment.Span.Start, segment.Span.Length);
        if (segment.Count == 0)
        {
            _html.Text(words);
            return;
        }

        _html.Open("span", "claim").With("title", Title(segment)).Text(words).Close("span");
    }

    private void OpenRegion(TextRegion region)
    {
        if (region.IsListed)
        {
            _html.Open("mark", "place");
            return;
        }

        _html.Open("span", "place");
    }

    private void CloseRegion(TextRegion region)
    {
        if (region.IsListed)
        {
            _html.Close("mark");
        }
        else
        {
            _html.Close("span");
        }

        foreach (var finding in region.Findings)
        {
            WriteBack(finding);
        }
    }

    private void WriteBack(PageFinding finding)
    {
        var number = finding.Number.ToString(CultureInfo.InvariantCulture);
        var name = finding.IsListed ? $"Back to finding {number}" : "To this topic by source";
        _html.Open("a", "back").To(HtmlAddress.Within(finding.Id)).With("aria-label", name).With("title", name).Text(finding.IsListed ? $"#{number}" : "=").Close("a");
    }

    /// <summary>"date: 2019-03; event: open(...); and 2 more".</summary>
    private static string Title(ClaimSegment segment)
    {
        var named = segment.Innermost.Select(claim => $"{HtmlWords.Spoken(claim.Kind)}: {HtmlWords.OneLine(claim.Value.Normalized, LongestValue)}");
        var more = segment.Count - segment.Innermost.Length;
        return string.Join("; ", more > 0 ? named.Append(string.Create(CultureInfo.InvariantCulture, $"and {more} more")) : named);
    }
}
