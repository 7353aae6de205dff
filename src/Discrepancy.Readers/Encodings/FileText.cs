using System.Text;
using System.Text.Unicode;
using Discrepancy.Reading;

namespace Discrepancy.Readers;

/// <summary>Turns bytes into text: by the byte order mark, by the declared character set, as strict UTF-8, and only then by a guess that is said.</summary>
internal static class FileText
{
    /// <summary>Decodes a file.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="declared">The name of the character set that the file states; null where it states none.</param>
    /// <exception cref="DocumentFormatException">The bytes are no text.</exception>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        if (MarkedEncoding(bytes) is { } marked)
        {
            return new DecodedText(Strictly(marked.Encoding, bytes[marked.Length..])
                ?? throw new DocumentFormatException($"its bytes are not the {marked.Encoding.WebName} that its byte order mark says; save it as UTF-8"));
        }

        if (bytes.Contains((byte)0))
        {
            throw new DocumentFormatException("it is a binary file (it holds a NUL), not text; leave it out, or save it as UTF-8 text");
        }

        if (Utf8.IsValid(bytes))
        {
            return new DecodedText(Encoding.UTF8.GetString(bytes));
        }

        return declared is not null && CharacterSets.Find(declared) is { } encoding && Strictly(encoding, bytes) is { } text
            ? new DecodedText(text)
            : GuessedEncoding.Decode(bytes);
    }

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
