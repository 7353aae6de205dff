using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Discrepancy.Text;

namespace Discrepancy.Training.Slots;

/// <summary>Reads ECB+ (Cybulska and Vossen, 2014) as running text with the events that are marked in it.</summary>
internal static class EventDocumentReader
{
    /// <summary>All documents, by topic and name.</summary>
    public static List<EventDocument> Read(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => ReadFile(file, Path.GetFileName(Path.GetDirectoryName(file)!))),
    ];

    private static EventDocument ReadFile(string file, string topic)
    {
        var root = XDocument.Load(file).Root!;
        var name = Path.GetFileNameWithoutExtension(file);
        var (text, spans) = Join(root.Elements("token"));
        var events = EventsByMention(root);
        var mentions = root.Element("Markables")!.Elements()
            .Where(mark => mark.Name.LocalName.Contains("ACTION", StringComparison.Ordinal) && events.ContainsKey(Attribute(mark, "m_id")))
            .Select(mark => (Mark: mark, Tokens: mark.Elements("token_anchor").Select(anchor => spans[Attribute(anchor, "t_id")]).ToList()))
            .Where(item => item.Tokens.Count > 0)
            .Select(item => new EventMention(new TextSpan(item.Tokens.Min(token => token.Start), item.Tokens.Max(token => token.End)), events[Attribute(item.Mark, "m_id")]))
            .OrderBy(mention => mention.Span)
            .ToList();
        return new EventDocument(topic, EventDocument.IsOfSecondEvent(name), new SourceDocument(name, text), mentions);
    }

    private static Dictionary<string, string> EventsByMention(XElement root) =>
        root.Element("Relations")!.Elements()
            .Where(relation => relation.Name.LocalName is "CROSS_DOC_COREF")
            .SelectMany(relation => relation.Elements("source").Select(source => (Mention: Attribute(source, "m_id"), Event: Attribute(relation, "note"))))
            .DistinctBy(pair => pair.Mention, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Mention, pair => pair.Event, StringComparer.Ordinal);

    /// <summary>The tokens with spaces as print has them; each sentence is a paragraph.</summary>
    private static (string Text, Dictionary<string, TextSpan> Spans) Join(IEnumerable<XElement> tokens)
    {
        var text = new StringBuilder();
        var spans = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        var sentence = -1;
        foreach (var token in tokens)
        {
            var number = int.Parse(Attribute(token, "sentence"), CultureInfo.InvariantCulture);
            text.Append(text.Length == 0 || (number == sentence && Sticks(text[^1], token.Value)) ? "" : number == sentence ? " " : "\n\n");
            spans[Attribute(token, "t_id")] = new TextSpan(text.Length, text.Length + token.Value.Length);
            text.Append(token.Value);
            sentence = number;
        }

        return (text.ToString(), spans);
    }

    private static bool Sticks(char before, string token) =>
        before is '(' or '[' or '$' or '£' or '€' or '-'
        || token is "." or "," or ";" or ":" or "!" or "?" or ")" or "]" or "%" or "n't" or "n’t" or "-"
        || (token.Length > 1 && token[0] is '\'' or '’');

    private static string Attribute(XElement element, string name) => element.Attribute(name)!.Value;
}
