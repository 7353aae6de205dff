using System.Text.RegularExpressions;

namespace Discrepancy.Readers;

/// <summary>The text of a field of a feed, which may be plain or HTML whatever its name says.</summary>
/// <param name="Text">The text without markup.</param>
/// <param name="IsCut">Whether the feed gives only its beginning.</param>
internal sealed partial record FeedBody(string Text, bool IsCut)
{
    private const int TimeoutMilliseconds = 10_000;
    private const int LongestMark = 24;

    /// <summary>The text of <paramref name="field"/>; null where it has none.</summary>
    public static FeedBody? Read(string? field)
    {
        if (string.IsNullOrWhiteSpace(field))
        {
            return null;
        }

        var text = Markup().IsMatch(field) ? HtmlFragment.ToText(field) : field.Trim();
        var cut = CutMark().Match(text, Math.Max(0, text.Length - LongestMark));
        return cut.Success ? new FeedBody(text[..cut.Index].TrimEnd(), IsCut: true) : new FeedBody(text, IsCut: false);
    }

    /// <summary>A tag that pages are made of, or a character reference.</summary>
    [GeneratedRegex(
        @"</?(?:p|div|br|span|a|b|i|u|ul|ol|li|em|strong|h[1-6]|img|figure|figcaption|article|section|blockquote|table|tr|td|script|style)(?:\s[^<>]{0,2000})?/?>|&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}[0-9]?);",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex Markup();

    /// <summary>What NewsAPI and others put where they stop: "… [+1234 chars]".</summary>
    [GeneratedRegex(@"(?:…|\.\.\.)?\s?\[\+[0-9]{1,7} chars\]\s?\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex CutMark();
}
