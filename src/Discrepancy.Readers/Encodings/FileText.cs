using System.Text;
using System.Text.Unicode;
using Discrepancy.Reading;

namespace Discrepancy.Readers;

/// <summary>Turns bytes into text: by the byte order mark, as strict UTF-8, by the character set that the file declares, by the one that the caller states, and only without that by a guess that is said.</summary>
internal static class FileText
{
    /// <summary>Decodes a file.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="declared">The name of the character set that the file states; null where it states none.</param>
    /// <param name="stated">The encoding that the caller says files have that do not say theirs; null to guess it.</param>
    /// <exception cref="DocumentFormatException">The bytes are no text, or not in the encoding stated.</exception>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared, Encoding? stated)
    {
        if (MarkedEncoding(bytes) is { } marked)
        {
            return new DecodedText(Strictly(marked.Encoding, bytes[marked.Length..])
                ?? throw new DocumentFormatException($"its bytes are not the {marked.Encoding.WebName} that its byte order mark says; save it as UTF-8"));
        }

        if (bytes.Contains((byte)0) && !IsWide(stated))
        {
            throw new DocumentFormatException("it is a binary file (it holds a NUL), not text; leave it out, or save it as UTF-8 text");
        }

        if (IsUtf8(bytes, declared is null ? stated : null))
        {
            return new DecodedText(Encoding.UTF8.GetString(bytes));
        }

        if (declared is not null && CharacterSets.Declared(declared) is { } encoding && Strictly(encoding, bytes) is { } text)
        {
            return new DecodedText(text);
        }

        return stated is null ? GuessedEncoding.Decode(bytes) : new DecodedText(AsStated(stated, bytes));
    }

    private static string AsStated(Encoding stated, ReadOnlySpan<byte> bytes) =>
        Strictly(stated, bytes) is { } text && !text.Any(IsGap)
            ? text
            : throw new DocumentFormatException($"its bytes are not the {stated.WebName} that it is said to be in; name its own encoding, or save it as UTF-8");

    /// <summary>What bytes become that an encoding of one byte a letter has no letter for: controls that no text has. The one left out ends lines.</summary>
    private static bool IsGap(char letter) => letter is >= '\u0080' and <= '\u009F' and not '\u0085';

    /// <summary>
    /// No text in another encoding fits UTF-8 by chance if it has letters beyond ASCII. Without any it may be in one that writes its letters as pairs of those of
    /// ASCII, such as ISO-2022-JP, if the caller says so.
    /// </summary>
    private static bool IsUtf8(ReadOnlySpan<byte> bytes, Encoding? stated) =>
        Utf8.IsValid(bytes) && (IsWide(stated) ? !bytes.Contains((byte)0) : stated is null || !Ascii.IsValid(bytes));

    private static bool IsWide(Encoding? encoding) => encoding is not null && encoding.GetByteCount("a") > 1;

    private static (Encoding Encoding, int Length)? MarkedEncoding(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0x00, 0x00, ..] => (Encoding.UTF32, 4),
        [0x00, 0x00, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: false), 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };

    private static string? Strictly(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            return strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
