using System.Globalization;
using System.Text;
using Discrepancy.Reading;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Discrepancy.Readers;

/// <summary>The text of a Word document's body, read as a stream: its depth and size are the sender's choice.</summary>
internal sealed class WordText
{
    private const int Deepest = 256;

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _paragraph = new();

    /// <exception cref="DocumentFormatException">The document is nested too deeply.</exception>
    public static string Of(MainDocumentPart main)
    {
        var text = new WordText();
        using var reader = OpenXmlReader.Create(main);
        var depth = 0;
        while (reader.Read())
        {
            depth += reader.IsStartElement ? 1 : 0;
            depth -= reader.IsEndElement ? 1 : 0;
            if (depth > Deepest)
            {
                throw new DocumentFormatException(string.Create(CultureInfo.InvariantCulture, $"its elements are nested deeper than {Deepest}; save its text as a .txt file"));
            }

            text.Take(reader);
        }

        text.EndParagraph();
        return text._text.ToString();
    }

    private void Take(OpenXmlReader reader)
    {
        var type = reader.ElementType;
        if (type == typeof(Paragraph))
        {
            EndParagraph();
        }
        else if (!reader.IsStartElement)
        {
            return;
        }
        else if (type == typeof(DocumentFormat.OpenXml.Wordprocessing.Text))
        {
            _paragraph.Append(reader.GetText());
        }
        else if (type == typeof(TabChar))
        {
            _paragraph.Append(' ');
        }
        else if (type == typeof(Break) || type == typeof(CarriageReturn))
        {
            _paragraph.Append('\n');
        }
        else if (type == typeof(NoBreakHyphen))
        {
            _paragraph.Append('-');
        }
    }

    private void EndParagraph()
    {
        var paragraph = _paragraph.ToString().Trim();
        _paragraph.Clear();
        if (paragraph.Length > 0)
        {
            _text.Append(_text.Length > 0 ? "\n\n" : "").Append(paragraph);
        }
    }
}
