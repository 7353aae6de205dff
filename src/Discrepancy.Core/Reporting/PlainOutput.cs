namespace Discrepancy.Reporting;

/// <summary>Writes the text and forgets the styles.</summary>
internal sealed class PlainOutput(TextWriter writer) : IStyledOutput
{
    public void Write(string text, TextStyle style) => writer.Write(text);
}
