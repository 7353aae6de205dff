using System.Buffers;
using System.Text;

namespace Discrepancy.Reporting;

/// <summary>Writes text so that a browser shows it and does nothing else with it, in an element or between the quotes of an attribute.</summary>
internal static class HtmlEscape
{
    private const int LineSeparator = 0x2028;
    private const int ParagraphSeparator = 0x2029;

    private static readonly SearchValues<char> Harmless =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 \n.,;:!?()[]{}/\\|_-+*=@#$%^~\u2013\u2014\u2018\u2019\u201C\u201D\u2026");

    /// <summary>Line ends become LF; characters that steer the direction of the text or are not seen are shown as <see cref="DisplayText"/> does.</summary>
    public static void Write(TextWriter output, ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var special = text.IndexOfAnyExcept(Harmless);
            if (special < 0)
            {
                output.Write(text);
                return;
            }

            output.Write(text[..special]);
            text = text[special..];
            _ = Rune.DecodeFromUtf16(text, out var rune, out var length);
            WriteSpecial(output, rune, isBeforeLineFeed: text.StartsWith("\r\n", StringComparison.Ordinal));
            text = text[length..];
        }
    }

    private static void WriteSpecial(TextWriter output, Rune rune, bool isBeforeLineFeed)
    {
        switch (rune.Value)
        {
            case '\r' when isBeforeLineFeed:
                break;
            case '\r' or LineSeparator or ParagraphSeparator:
                output.Write('\n');
                break;
            case '\t':
                output.Write("&#9;");
                break;
            case '&':
                output.Write("&amp;");
                break;
            case '<':
                output.Write("&lt;");
                break;
            case '>':
                output.Write("&gt;");
                break;
            case '"':
                output.Write("&quot;");
                break;
            case '\'':
                output.Write("&#39;");
                break;
            default:
                output.Write(DisplayText.Visible(rune));
                break;
        }
    }
}
