namespace Discrepancy.Training.Data;

/// <summary>Reads names out of GUM's mentions: a mention counts where its head is a proper noun, and of it only the name.</summary>
internal static class GumEntities
{
    /// <summary>The set of allowed labels for each token.</summary>
    public static ushort[] Read(ConlluSentence sentence)
    {
        var labels = new ushort[sentence.Tokens.Count];
        var mentions = ReadMentions(sentence);
        var timed = new bool[labels.Length];
        foreach (var (start, end, type) in mentions.OrderByDescending(mention => mention.End - mention.Start).ThenBy(mention => mention.Start))
        {
            timed.AsSpan(start, end - start).Fill(timed[start] || type is "time");
            if (type is not "time")
            {
                Mark(sentence, labels, start, end, type);
            }
        }

        for (var i = 0; i < labels.Length; i++)
        {
            labels[i] = labels[i] == 0 ? Outside(sentence.Tokens[i], timed[i]) : labels[i];
        }

        return labels;
    }

    private static ushort Outside(ConlluToken token, bool timed)
    {
        const int Other = (1 << 7) | (1 << 8) | (1 << 9) | (1 << 10);
        var unsure = token.Upos is "PROPN" && !timed && token.Relation is not "nmod:desc";
        unsure |= token.Upos is "ADJ" && char.IsUpper(token.Form[0]);
        return (ushort)(1 | (unsure ? Other : 0));
    }

    private static void Mark(ConlluSentence sentence, ushort[] labels, int start, int end, string type)
    {
        var head = HeadOf(sentence, start, end);
        if (sentence.Tokens[head].Upos is not "PROPN")
        {
            return;
        }

        var (first, last) = NameAround(sentence, start, end, head, type);
        if (last - first >= 10 || labels.AsSpan(first, last - first + 1).ContainsAnyExcept((ushort)0))
        {
            return;
        }

        var kind = type switch
        {
            "person" => EntityLabels.Person,
            "organization" => EntityLabels.Organization,
            "place" => EntityLabels.Place,
            "event" => EntityLabels.Event,
            _ => EntityLabels.Miscellaneous,
        };
        labels.AsSpan(first, last - first + 1).Fill((ushort)(1 << EntityLabels.Inside(kind)));
        labels[first] = (ushort)(1 << EntityLabels.Begin(kind));
    }

    private static int HeadOf(ConlluSentence sentence, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var head = sentence.Tokens[i].Head;
            if (head < start || head >= end)
            {
                return i;
            }
        }

        return start;
    }

    private static (int First, int Last) NameAround(ConlluSentence sentence, int start, int end, int head, string type)
    {
        var first = head;
        var last = head;
        var grown = true;
        var inside = new HashSet<int> { head };
        while (grown)
        {
            grown = false;
            for (var i = start; i < end; i++)
            {
                if (inside.Contains(sentence.Tokens[i].Head) && !inside.Contains(i) && IsPartOfName(sentence, i, type))
                {
                    grown |= inside.Add(i);
                    first = Math.Min(first, i);
                    last = Math.Max(last, i);
                }
            }
        }

        return (first, last);
    }

    private static bool IsPartOfName(ConlluSentence sentence, int index, string type)
    {
        var token = sentence.Tokens[index];
        var relation = token.BaseRelation;
        if (type is "person")
        {
            return relation is "flat" or "goeswith";
        }

        var capital = char.IsUpper(token.Form[0]) || char.IsDigit(token.Form[0]);
        return relation switch
        {
            "flat" or "goeswith" => true,
            "compound" or "amod" or "nummod" => capital && token.Relation is not "nmod:desc",
            "nmod" => capital && token.Upos is "PROPN" && type is not "place"
                && sentence.Tokens.Exists(t => t.Head == index && t.BaseRelation is "case" && t.Form is "of" or "for"),
            _ => false,
        };
    }

    private static List<(int Start, int End, string Type)> ReadMentions(ConlluSentence sentence)
    {
        var mentions = new List<(int, int, string)>();
        var open = new List<(string Id, int Start, string Type)>();
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var entity = Array.Find(sentence.Tokens[i].Misc.Split('|'), item => item.StartsWith("Entity=", StringComparison.Ordinal));
            if (entity is not null)
            {
                ReadBrackets(entity.AsSpan("Entity=".Length), i, open, mentions);
            }
        }

        return mentions;
    }

    private static void ReadBrackets(ReadOnlySpan<char> text, int token, List<(string Id, int Start, string Type)> open, List<(int Start, int End, string Type)> mentions)
    {
        while (text.Length > 0)
        {
            var opens = text[0] == '(';
            text = opens ? text[1..] : text;
            var length = text.IndexOfAny('(', ')');
            length = length < 0 ? text.Length : length;
            var fields = text[..length].ToString().Split('-');
            if (opens)
            {
                open.Add((fields[0], token, fields[1]));
            }

            text = text[length..];
            if (text.Length > 0 && text[0] == ')')
            {
                var at = open.FindLastIndex(mention => string.Equals(mention.Id, fields[0], StringComparison.Ordinal));
                if (at >= 0)
                {
                    mentions.Add((open[at].Start, token + 1, open[at].Type));
                    open.RemoveAt(at);
                }

                text = text[1..];
            }
        }
    }
}
