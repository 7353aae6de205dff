using System.Text;
using CsCheck;
using Discrepancy.Reading;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Reading;

public sealed class TextDocumentReaderPropertyTests
{
    private static readonly string[] Pieces =
    [
        "\n", "\r\n", "\r", " ", "---", "title: x", "date: 2021-03-03", "Related Articles", "Copyright © 2021", "1. ", "“Title” Post, 3 March 2021,", "# ",
        "By Ana Reis", "The bridge opened on Monday, and it rained.", "(Photo: x)", "March 3, 2021", "LISBON -", "[a](b)", "___", "🚢", "é", "?", ":", "\t", "| |",
    ];

    [Fact]
    public void Split_AnyText_CoversItInOrder() =>
        Gen.OneOf(Gen.String, Gen.OneOf(Pieces).Array[0, 40].Select(string.Concat)).Sample(text =>
        {
            var sections = SectionSplitter.Split(text, 0).Sections;

            var end = 0;
            foreach (var section in sections)
            {
                section.Span.Start.Should().Be(end);
                section.Span.Length.Should().BePositive();
                end = section.Span.End;
            }

            end.Should().Be(text.Length);
        });

    [Fact]
    public void Read_AnyText_GivesADocumentOrAFormatException() =>
        Gen.OneOf(Pieces).Array[0, 40].Select(string.Concat).Sample(text => Accepts(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Read_AnyFrontMatter_GivesADocumentOrAFormatException() =>
        Gen.OneOf("a", ": ", "\n", "  ", "- ", "[", "]", "{", "}", "\"", "'", "&x ", "*x", "!!t ", "|", ">", "#", "%", "?", ",", "date: ", "2021", "\t", "...", "---\n", "é")
            .Array[0, 30].Select(pieces => $"---\n{string.Concat(pieces)}\n---\nThe text of it.")
            .Sample(text => Accepts(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Read_AnyBytes_GivesADocumentOrAFormatException() =>
        Gen.Select(Gen.OneOf<byte[]>([], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]), Gen.Byte.Array[0, 60], (mark, rest) => (byte[])[.. mark, .. rest])
            .Sample(Accepts);

    private static void Accepts(byte[] bytes)
    {
        SourceDocument document;
        try
        {
            document = new TextDocumentReader().Read("any.txt", bytes);
        }
        catch (DocumentFormatException refused)
        {
            refused.Message.Should().NotContainAny("\n", "\r");
            return;
        }

        document.Sections[^1].Span.End.Should().Be(document.Text.Length);
        if (document.Published?.Span is { } span)
        {
            span.End.Should().BeLessThanOrEqualTo(document.Text.Length);
        }
    }
}
