using System.Text;

namespace Discrepancy.Reporting;

/// <summary>Text as bytes: UTF-8 without a byte order mark.</summary>
internal static class Utf8Output
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A writer onto <paramref name="output"/>, which stays open when the writer is disposed; lines end with LF.</summary>
    public static StreamWriter Open(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);

        return new StreamWriter(output, Utf8, leaveOpen: true) { NewLine = "\n" };
    }
}
