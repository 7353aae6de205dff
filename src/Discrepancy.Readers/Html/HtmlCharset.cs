using System.Text;
using System.Text.RegularExpressions;

namespace Discrepancy.Readers;

/// <summary>The character set that a page or an XML file states at its top.</summary>
internal static partial class HtmlCharset
{
    private const int TimeoutMilliseconds = 10_000;

    /// <summary>How far a browser looks is 1,024 bytes; pages that say it later still mean it.</summary>
    private const int BytesToLookAt = 4_096;

    /// <summary>The stated name; null where none is stated.</summary>
    public static string? Declared(ReadOnlySpan<byte> bytes)
    {
        var match = Declaration().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, BytesToLookAt)]));
        return match.Success ? match.Groups["name"].Value : null;
    }

    [GeneratedRegex(
        """(?:<meta\s[^<>]{0,500}?charset|<\?xml\s[^<>]{0,200}?encoding)\s{0,8}=\s{0,8}["']?(?<name>[a-z0-9_:.-]{2,40})""",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex Declaration();
}
