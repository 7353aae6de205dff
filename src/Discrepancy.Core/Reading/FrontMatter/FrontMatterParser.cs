using System.Globalization;
using Discrepancy.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Discrepancy.Reading;

/// <summary>
/// Reads the metadata of a front matter from the YAML parser's events: no objects are built from it, an alias is refused and the depth is
/// bounded, so a hostile block costs no more than its length.
/// </summary>
internal static class FrontMatterParser
{
    private const int MaxDepth = 16;

    /// <exception cref="DocumentFormatException">The block is not plain YAML of keys and values, or a value that matters cannot be read.</exception>
    public static DocumentMetadata Parse(string text, FrontMatterBlock block)
    {
        var entries = new List<FrontMatterEntry>();
        try
        {
            using var reader = new StringReader(text[block.Yaml.Start..block.Yaml.End]);
            ReadEntries(new Parser(reader), block.Yaml.Start, entries);
        }
        catch (YamlException invalid)
        {
            throw Malformed(invalid.Start.Line, "is not valid YAML; write 'key: value' lines and quote a value that holds ': '", invalid);
        }
        catch (InvalidOperationException invalid)
        {
            // The parser's own way of saying that something stands behind the end mark "...".
            throw Malformed(1, "goes on behind a line '...'; remove that line", invalid);
        }

        return FrontMatterFields.ToMetadata(text, entries);
    }

    /// <summary>The exception for line <paramref name="yamlLine"/> of the block, which starts on the file's second line.</summary>
    internal static DocumentFormatException Malformed(long yamlLine, string problem, Exception? cause = null)
    {
        var message = string.Create(CultureInfo.InvariantCulture, $"line {yamlLine + 1}: the front matter {problem}");
        return cause is null ? new DocumentFormatException(message) : new DocumentFormatException(message, cause);
    }

    private static void ReadEntries(Parser parser, int offset, List<FrontMatterEntry> entries)
    {
        var depth = 0;
        Scalar? key = null;
        while (parser.MoveNext())
        {
            var current = parser.Current!;
            if (current is StreamStart or StreamEnd or DocumentStart or DocumentEnd)
            {
                continue;
            }

            RefuseReferences(current);
            if (depth == 0 && current is Scalar or SequenceStart)
            {
                if (current is Scalar { Value: "" })
                {
                    continue;
                }

                throw Malformed(current.Start.Line, "is no list of 'key: value' lines; write it so, or remove the '---' lines");
            }

            if (depth == 1 && current is NodeEvent node)
            {
                key = Take(node, key, offset, entries);
            }

            depth += current.NestingIncrease;
            if (depth > MaxDepth)
            {
                throw Malformed(current.Start.Line, "is nested too deeply; write 'key: value' lines");
            }
        }
    }

    private static Scalar? Take(NodeEvent node, Scalar? key, int offset, List<FrontMatterEntry> entries)
    {
        if (key is null)
        {
            return node as Scalar ?? throw Malformed(node.Start.Line, "has a key that is no word; write 'key: value' lines");
        }

        var scalar = node as Scalar;
        var span = new TextSpan(offset + (int)node.Start.Index, offset + (int)Math.Max(node.Start.Index, node.End.Index));
        entries.Add(new FrontMatterEntry(key.Value, scalar?.Value.Trim(), span, node.Start.Line));
        return null;
    }

    private static void RefuseReferences(ParsingEvent current)
    {
        if (current is AnchorAlias || current is NodeEvent { Anchor.IsEmpty: false })
        {
            throw Malformed(current.Start.Line, "holds an anchor or an alias (& or *); write the value out or quote it");
        }
    }
}
