using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Discrepancy.Reading;

/// <summary>Turns bytes into text without guessing: what is not plainly UTF-8 or marked UTF-16 is refused, never replaced.</summary>
internal static class TextDecoder
{
    /// <summary>Far above any article; it bounds the work that one file can ask for.</summary>
    internal const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>The text of <paramref name="bytes"/> without its byte order mark.</summary>
    /// <exception cref="DocumentFormatException">The bytes are no text, or not in an encoding that can be read.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxBytes)
        {
            throw new DocumentFormatException(Invariant($"the file is larger than {MaxBytes / (1024 * 1024)} MB; split it into its documents"));
        }

        BinaryContent.Refuse(bytes);
        return bytes switch
        {
            [0xFF, 0xFE, 0x00, 0x00, ..] or [0x00, 0x00, 0xFE, 0xFF, ..] =>
                throw new DocumentFormatException("the file is encoded as UTF-32; save it as UTF-8"),
            [0xFF, 0xFE, ..] => DecodeUtf16(bytes, bigEndian: false),
            [0xFE, 0xFF, ..] => DecodeUtf16(bytes, bigEndian: true),
            [0xEF, 0xBB, 0xBF, ..] => DecodeUtf8(bytes, skip: 3),
            _ => DecodeUtf8(bytes, skip: 0),
        };
    }

    private static string DecodeUtf8(ReadOnlySpan<byte> bytes, int skip)
    {
        BinaryContent.RefuseNul(bytes);
        var content = bytes[skip..];
        var chars = new char[content.Length];
        Utf8.ToUtf16(content, chars, out var read, out var written, replaceInvalidSequences: false);
        if (read < content.Length)
        {
            var offset = skip + read;
            throw new DocumentFormatException(Invariant($"the byte 0x{bytes[offset]:X2} at offset {offset} is not UTF-8; save it as UTF-8"));
        }

        BinaryContent.RefuseControls(chars.AsSpan(0, written));
        return new string(chars, 0, written);
    }

    private static string DecodeUtf16(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        var content = bytes[2..];
        if (content.Length % 2 != 0)
        {
            throw new DocumentFormatException(Invariant($"the file breaks off inside a UTF-16 character at offset {bytes.Length - 1}; save it as UTF-8"));
        }

        var text = new UnicodeEncoding(bigEndian, byteOrderMark: false).GetString(content);
        var broken = IndexOfLoneSurrogate(content, bigEndian);
        if (broken >= 0)
        {
            throw new DocumentFormatException(Invariant($"the bytes at offset {2 + (2 * broken)} are not UTF-16; save it as UTF-8"));
        }

        BinaryContent.RefuseControls(text);
        return text;
    }

    private static int IndexOfLoneSurrogate(ReadOnlySpan<byte> content, bool bigEndian)
    {
        var units = content.Length / 2;
        for (var i = 0; i < units; i++)
        {
            var unit = Unit(content, i, bigEndian);
            if (!char.IsSurrogate(unit))
            {
                continue;
            }

            if (char.IsLowSurrogate(unit) || i + 1 == units || !char.IsLowSurrogate(Unit(content, i + 1, bigEndian)))
            {
                return i;
            }

            i++;
        }

        return -1;
    }

    private static char Unit(ReadOnlySpan<byte> content, int index, bool bigEndian)
    {
        var (first, second) = (content[2 * index], content[(2 * index) + 1]);
        return (char)(bigEndian ? (first << 8) | second : (second << 8) | first);
    }

    private static string Invariant(FormattableString message) => message.ToString(CultureInfo.InvariantCulture);
}
