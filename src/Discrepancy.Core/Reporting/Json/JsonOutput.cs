using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Discrepancy.Reporting;

/// <summary>
/// Writes JSON that is harmless to look at: characters that steer the direction of the text and invisible marks, which the encoders of
/// the platform leave as they are, are escaped. What a reader of the JSON gets is the same.
/// </summary>
internal static class JsonOutput
{
    private const byte LastAscii = 0x7F;

    /// <summary>Writes one JSON value and the line end behind it.</summary>
    public static void WriteLine(Stream output, JsonWriterOptions layout, Action<Utf8JsonWriter> writeValue)
    {
        ArgumentNullException.ThrowIfNull(output);

        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, layout))
        {
            writeValue(json);
        }

        Copy(buffer.GetBuffer().AsSpan(0, (int)buffer.Length), output);
        output.WriteByte((byte)'\n');
    }

    // Behind ASCII there are only strings.
    private static void Copy(ReadOnlySpan<byte> json, Stream output)
    {
        var start = 0;
        for (var at = NextBehindAscii(json, 0); at < json.Length; at = NextBehindAscii(json, at))
        {
            Rune.DecodeFromUtf8(json[at..], out var rune, out var length);
            if (!DisplayText.IsHarmless(rune))
            {
                output.Write(json[start..at]);
                output.Write(Escape(rune));
                start = at + length;
            }

            at += length;
        }

        output.Write(json[start..]);
    }

    private static int NextBehindAscii(ReadOnlySpan<byte> json, int from)
    {
        var next = json[from..].IndexOfAnyExceptInRange((byte)0, LastAscii);
        return next < 0 ? json.Length : from + next;
    }

    private static byte[] Escape(Rune rune) =>
        Encoding.ASCII.GetBytes(string.Concat(rune.ToString().Select(unit => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}"))));
}
