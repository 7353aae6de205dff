namespace Discrepancy.Reporting;

/// <summary>The ways in which the text writers put words on a line.</summary>
internal static class StyledOutputExtensions
{
    public static void WritePlain(this IStyledOutput output, string text) => output.Write(text, TextStyle.Plain);

    /// <summary>Writes words that come from outside the program, made harmless.</summary>
    public static void WriteForeign(this IStyledOutput output, string text, TextStyle style) => output.Write(DisplayText.OneLine(text), style);

    public static void EndLine(this IStyledOutput output) => output.Write("\n", TextStyle.Plain);
}
