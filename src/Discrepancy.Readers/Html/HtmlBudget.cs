using System.Collections.Frozen;
using Discrepancy.Reading;

namespace Discrepancy.Readers;

/// <summary>
/// Foresees what parsing a page will cost. The HTML standard has parsers repeat every open formatting element in each new block, so that a small page
/// can ask for billions of elements, and nothing bounds how deep elements may be nested.
/// </summary>
internal static class HtmlBudget
{
    private const int MostTags = 200_000;
    private const int MostNested = 1_000;
    private const int MostRepeated = 1_000_000;

    private static readonly FrozenSet<string> Formatting =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");

    /// <summary>Elements that need no end tag: their start tags say nothing about depth.</summary>
    private static readonly FrozenSet<string> Open = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "dt", "dd", "tr", "td", "th", "thead",
        "tbody", "tfoot", "option", "optgroup", "colgroup", "rt", "rp", "html", "head", "body");

    /// <exception cref="DocumentFormatException">No page that is meant to be read looks like this.</exception>
    public static void Guard(string html)
    {
        var (tags, nested, formatting, repeated) = (0, 0, 0, 0L);
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = html.IndexOf('<', at + 1))
        {
            var isEnd = at + 1 < html.Length && html[at + 1] == '/';
            var name = NameAt(html, at + (isEnd ? 2 : 1));
            if (name.Length == 0)
            {
                continue;
            }

            var step = isEnd ? -1 : 1;
            tags++;
            nested = Math.Max(0, nested + (Contains(Open, name) ? 0 : step));
            formatting = Math.Max(0, formatting + (Contains(Formatting, name) ? step : 0));
            repeated += formatting;
            if (tags > MostTags || nested > MostNested || repeated > MostRepeated)
            {
                throw new DocumentFormatException("its elements are too many or nested too deeply to be a page that is read; save its text as a .txt file");
            }
        }
    }

    private static bool Contains(FrozenSet<string> names, ReadOnlySpan<char> name) => names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    private static ReadOnlySpan<char> NameAt(string html, int start)
    {
        var end = start;
        while (end < html.Length && char.IsAsciiLetterOrDigit(html[end]))
        {
            end++;
        }

        return html.AsSpan(start, end - start);
    }
}
