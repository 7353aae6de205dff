using System.Globalization;
using System.Text;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Reporting;

/// <summary>What the text writers share: places, quotes, counted words, and plain text as bytes.</summary>
internal static class TextLayout
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes plain text: UTF-8 without a byte order mark.</summary>
    public static void WritePlain(Stream output, Action<IStyledOutput> write)
    {
        ArgumentNullException.ThrowIfNull(output);

        using var writer = new StreamWriter(output, Utf8, leaveOpen: true);
        write(new PlainOutput(writer));
    }

    public static TextStyle StyleOf(Level level) => level switch
    {
        Level.Error => TextStyle.Error,
        Level.Warning => TextStyle.Warning,
        _ => TextStyle.Note,
    };

    /// <summary>Writes <c>file:line:column: "words"</c>.</summary>
    public static void WriteQuoted(this IStyledOutput output, SourceSpan span)
    {
        output.WriteLocation(span);
        output.WritePlain(" \"");
        output.WriteForeign(span.Quote, TextStyle.Quote);
        output.WritePlain("\"");
    }

    /// <summary>Writes <c>file:line:column:</c>.</summary>
    public static void WriteLocation(this IStyledOutput output, SourceSpan span)
    {
        var (line, column) = span.Position;
        output.WriteForeign(string.Create(CultureInfo.InvariantCulture, $"{span.Document.Path}:{line}:{column}"), TextStyle.Location);
        output.WritePlain(":");
    }

    /// <summary>"1 claim", "2 claims".</summary>
    public static string Counted(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
