using System.Text;
using UtfUnknown;

namespace Discrepancy.Readers;

/// <summary>Guesses the encoding of a text that does not say it and is not UTF-8.</summary>
internal static class GuessedEncoding
{
    // Below this the detector tells Western European text from other sets by a handful of letters, and is wrong for English more often than not.
    private const float Sure = 0.9f;

    private const int BytesToLookAt = 64 * 1024;

    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        var encoding = Guess(bytes);
        var text = encoding.GetString(bytes);
        var lost = text.Contains('\uFFFD', StringComparison.Ordinal) ? ", with characters that it does not know" : "";
        return new DecodedText(text, $"read as {encoding.WebName}{lost}, for it is not UTF-8 and does not say what it is; save it as UTF-8 if its letters come out wrong");
    }

    private static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        var detected = CharsetDetector.DetectFromBytes(bytes[..Math.Min(bytes.Length, BytesToLookAt)]).Detected;
        return detected is { Confidence: >= Sure, EncodingName: { } name } ? CharacterSets.Declared(name) ?? CharacterSets.Western : CharacterSets.Western;
    }
}
