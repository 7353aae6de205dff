namespace Discrepancy.Training.Data;

/// <summary>Reads CoNLL entity files with the label in the last column, in the IO or the BIO convention.</summary>
internal static class WikiGoldReader
{
    /// <summary>Sentences in order; the document number rises at every <c>-DOCSTART-</c>.</summary>
    public static List<LabelledSentence> Read(string path)
    {
        var sentences = new List<LabelledSentence>();
        var forms = new List<string>();
        var labels = new List<string>();
        var document = 0;
        foreach (var line in File.ReadLines(path).Append(""))
        {
            var fields = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (fields.Length >= 2 && fields[0] is not "-DOCSTART-")
            {
                forms.Add(fields[0]);
                labels.Add(fields[^1]);
                continue;
            }

            if (forms.Count > 0)
            {
                sentences.Add(new LabelledSentence([.. forms]) { Entities = Encode(labels), Document = document });
                forms.Clear();
                labels.Clear();
            }

            document += fields.Length > 0 ? 1 : 0;
        }

        return sentences;
    }

    /// <summary>Allowed labels: WikiGold's MISC may be an event or anything else.</summary>
    private static ushort[] Encode(List<string> labels)
    {
        var result = new ushort[labels.Count];
        for (var i = 0; i < result.Length; i++)
        {
            var type = TypeOf(labels[i]);
            var begins = labels[i][0] == 'B' || i == 0 || TypeOf(labels[i - 1]) != type;
            result[i] = type < 0 ? (ushort)1 : (ushort)(1 << (begins ? EntityLabels.Begin(type) : EntityLabels.Inside(type)));
            if (type == EntityLabels.Miscellaneous)
            {
                result[i] |= (ushort)(1 << (begins ? EntityLabels.Begin(EntityLabels.Event) : EntityLabels.Inside(EntityLabels.Event)));
            }
        }

        return result;
    }

    private static int TypeOf(string label) => label.Length < 3 ? -1 : label[2..] switch
    {
        "PER" or "PERSON" or "person" => EntityLabels.Person,
        "ORG" or "ORGANIZATION" or "organization" => EntityLabels.Organization,
        "LOC" or "GPE" or "LOCATION" or "place" => EntityLabels.Place,
        _ => EntityLabels.Miscellaneous,
    };
}
