using System.Globalization;

namespace Discrepancy.Reading;

/// <summary>Tells files that hold no text, so that they are named for what they are instead of as badly encoded text.</summary>
internal static class BinaryContent
{
    private const int FewControls = 4;
    private const int CharactersPerControl = 50;

    /// <exception cref="DocumentFormatException">The bytes start like a file that is known not to be text.</exception>
    public static void Refuse(ReadOnlySpan<byte> bytes)
    {
        var format = bytes switch
        {
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => "a PDF file",
            [(byte)'P', (byte)'K', 3, 4, ..] => "a ZIP archive or an office document",
            [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => "an RTF file",
            _ => null,
        };

        if (format is not null)
        {
            throw new DocumentFormatException($"it is {format}, not text; save its text as a .txt file in UTF-8");
        }
    }

    /// <exception cref="DocumentFormatException">The bytes hold a NUL, which no text in UTF-8 does.</exception>
    public static void RefuseNul(ReadOnlySpan<byte> bytes) => RefuseNul(bytes.IndexOf((byte)0));

    /// <exception cref="DocumentFormatException">The characters hold a NUL, or so many controls that nobody wrote them as text.</exception>
    public static void RefuseControls(ReadOnlySpan<char> text)
    {
        RefuseNul(text.IndexOf('\0'));

        var controls = 0;
        foreach (var character in text)
        {
            if (char.IsControl(character) && !char.IsWhiteSpace(character))
            {
                controls++;
            }
        }

        if (controls >= FewControls && controls > text.Length / CharactersPerControl)
        {
            throw new DocumentFormatException(string.Create(
                CultureInfo.InvariantCulture, $"it is a binary file ({controls} control characters), not text; leave it out, or save it as UTF-8 text"));
        }
    }

    private static void RefuseNul(int offset)
    {
        if (offset >= 0)
        {
            throw new DocumentFormatException(string.Create(
                CultureInfo.InvariantCulture, $"it is a binary file (a NUL at offset {offset}), not text; leave it out, or save it as UTF-8 text"));
        }
    }
}
