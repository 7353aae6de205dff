using System.Text;
using Discrepancy.Reading;
using Discrepancy.Text;

namespace Discrepancy.Readers.Tests;

/// <summary>Reads made-up files.</summary>
internal static class Reading
{
    public const string Path = "in/file";

    /// <summary>An opening that is long enough for an article.</summary>
    public const string Paragraph =
        "The council closed the old bridge on Monday after engineers found cracks in its third pier, the mayor said, and traffic was sent over the ferry.";

    public static DocumentBatch ReadText(this IDocumentReader reader, string content, DateOnly? published = null) =>
        reader.ReadAll(Path, Encoding.UTF8.GetBytes(content), published);

    public static SourceDocument ReadOne(this IDocumentReader reader, string content) =>
        reader.ReadText(content).Documents.Should().ContainSingle().Subject;

    /// <summary>The one-line message, without a path, with which a file is refused.</summary>
    public static string Refusal(this IDocumentReader reader, ReadOnlyMemory<byte> bytes)
    {
        var message = reader.Invoking(it => it.ReadAll(Path, bytes)).Should().Throw<DocumentFormatException>().Which.Message;
        message.Should().NotContain("\n").And.Contain("; ", "a refusal says what to do");
        return message;
    }

    public static string Refusal(this IDocumentReader reader, string content) => reader.Refusal(Encoding.UTF8.GetBytes(content));

    public static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
