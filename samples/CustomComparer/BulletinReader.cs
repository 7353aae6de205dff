using System.Text;
using Discrepancy.Reading;
using Discrepancy.Text;

namespace CustomComparer;

/// <summary>Reads bulletins: fields with a colon, an empty line, the text.</summary>
internal sealed class BulletinReader : IDocumentReader
{
    public SourceDocument Read(string path, ReadOnlyMemory<byte> bytes, DateOnly? published = null)
    {
        var lines = Encoding.UTF8.GetString(bytes.Span).ReplaceLineEndings("\n");
        var end = lines.IndexOf("\n\n", StringComparison.Ordinal);
        if (end < 0)
        {
            throw new DocumentFormatException("it has no empty line between its fields and its text; see that it is a bulletin");
        }

        var fields = lines[..end].Split('\n');
        return new ExtractedArticle(path, lines[(end + 2)..])
        {
            Source = Field(fields, "FROM"),
            Published = Field(fields, "ISSUED"),
        }.ToDocument(published);
    }

    private static string? Field(string[] fields, string name) =>
        fields.FirstOrDefault(field => field.StartsWith($"{name}: ", StringComparison.Ordinal))?[(name.Length + 2)..];
}
