using System.Globalization;

namespace Discrepancy.Training.Data;

/// <summary>Reads Universal Dependencies' CoNLL-U: words, surface ranges and the comments that shape the text.</summary>
internal static class ConlluReader
{
    public static List<ConlluSentence> Read(string path)
    {
        var sentences = new List<ConlluSentence>();
        var sentence = new ConlluSentence();
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0)
            {
                if (sentence.Tokens.Count > 0)
                {
                    sentences.Add(sentence);
                    sentence = new ConlluSentence();
                }
            }
            else if (line[0] == '#')
            {
                ReadComment(line, sentence);
            }
            else
            {
                ReadToken(line.Split('\t'), sentence);
            }
        }

        if (sentence.Tokens.Count > 0)
        {
            sentences.Add(sentence);
        }

        return sentences;
    }

    private static void ReadComment(string line, ConlluSentence sentence)
    {
        if (line.StartsWith("# text = ", StringComparison.Ordinal))
        {
            sentence.Text = line["# text = ".Length..];
        }
        else if (line.StartsWith("# newdoc", StringComparison.Ordinal))
        {
            sentence.StartsDocument = true;
        }
        else if (line is "# newpar" || line.StartsWith("# newpar ", StringComparison.Ordinal))
        {
            sentence.StartsParagraph = true;
        }
    }

    private static void ReadToken(string[] fields, ConlluSentence sentence)
    {
        var id = fields[0];
        var dash = id.IndexOf('-', StringComparison.Ordinal);
        if (dash > 0)
        {
            var first = int.Parse(id[..dash], CultureInfo.InvariantCulture);
            var last = int.Parse(id[(dash + 1)..], CultureInfo.InvariantCulture);
            sentence.Ranges.Add((first - 1, last - first + 1, fields[1], !HasNoSpaceAfter(fields[9])));
        }
        else if (!id.Contains('.', StringComparison.Ordinal))
        {
            var head = int.Parse(fields[6], CultureInfo.InvariantCulture) - 1;
            sentence.Tokens.Add(new ConlluToken(fields[1], fields[2], fields[3], fields[5], head, fields[7], fields[9]));
        }
    }

    /// <summary>Whether the MISC column says that no space follows.</summary>
    public static bool HasNoSpaceAfter(string misc) => misc.Split('|').Contains("SpaceAfter=No", StringComparer.Ordinal);
}
