using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Reporting;

/// <summary>What the text writers share: places, quotes, and plain text as bytes.</summary>
internal static class TextLayout
{
    /// <summary>Writes plain text: UTF-8 without a byte order mark.</summary>
    public static void WritePlain(Stream output, Action<IStyledOutput> write)
    {
        using var writer = Utf8Output.Open(output);
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

    /// <summary>The same for a side of a finding, with the words that set it apart from the others.</summary>
    public static void WriteQuoted(this IStyledOutput output, DifferingWords differing, Evidence evidence)
    {
        output.WriteLocation(evidence.Span);
        output.WritePlain(" \"");
        foreach (var piece in ShownPiece.Read(differing, evidence))
        {
            output.Write(piece.Text, piece.Differs ? TextStyle.Difference : TextStyle.Quote);
        }

        output.WritePlain("\"");
    }

    /// <summary>Writes <c>file:line:column:</c>, <c>file#page=3:</c>, or <c>file:</c> where it is not known where in the file.</summary>
    public static void WriteLocation(this IStyledOutput output, SourceSpan span)
    {
        output.WriteForeign(ShownPlace.Text(span), TextStyle.Location);
        output.WritePlain(":");
    }
}
