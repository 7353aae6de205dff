using System.Globalization;
using System.Xml.Linq;

namespace Discrepancy.Training.Data;

/// <summary>
/// Reads names out of ECB+ (Cybulska and Vossen, 2014): news in which some mentions of persons, organizations and places
/// are marked, with or without a name. What is not marked is left open, but that a word without a capital is no name.
/// </summary>
internal static class EcbReader
{
    private const ushort Open = (1 << EntityLabels.Count) - 1;

    /// <summary>All sentences with a marked name, in order of file names.</summary>
    public static List<LabelledSentence> Read(string folder)
    {
        var result = new List<LabelledSentence>();
        if (!Directory.Exists(folder))
        {
            return result;
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            ReadFile(file, result);
        }

        return result;
    }

    private static void ReadFile(string file, List<LabelledSentence> result)
    {
        var document = XDocument.Load(file).Root!;
        var mentions = new List<(int Type, int[] Tokens)>();
        foreach (var mark in document.Element("Markables")!.Elements())
        {
            var tokens = mark.Elements("token_anchor").Select(anchor => Number(anchor, "t_id")).Order().ToArray();
            var type = TypeOf(mark.Name.LocalName);
            if (tokens.Length > 0 && type >= 0)
            {
                mentions.Add((type, tokens));
            }
        }

        foreach (var sentence in document.Elements("token").GroupBy(token => Number(token, "sentence")))
        {
            var places = sentence.Select((token, index) => (Id: Number(token, "t_id"), Index: index)).ToDictionary(p => p.Id, p => p.Index);
            var forms = sentence.Select(token => token.Value).ToArray();
            var labels = Label(forms, mentions.Where(m => m.Tokens.All(places.ContainsKey)).Select(m => (m.Type, Array.ConvertAll(m.Tokens, t => places[t]))));
            if (labels is not null)
            {
                result.Add(new LabelledSentence(forms) { Entities = labels });
            }
        }
    }

    private static ushort[]? Label(string[] forms, IEnumerable<(int Type, int[] Tokens)> mentions)
    {
        var labels = Array.ConvertAll(forms, form => form.Length > 0 && char.IsUpper(form[0]) ? Open : form is "of" or "de" or "the" or "and" or "-" or "'s" ? Open : (ushort)1);
        var named = false;
        foreach (var (type, tokens) in mentions)
        {
            var start = tokens[0];
            while (start < tokens[^1] && (!IsCapital(forms[start]) || (type == EntityLabels.Person && Titles.Contains(forms[start]))))
            {
                labels[start++] = 1;
            }

            var whole = tokens[^1] - tokens[0] == tokens.Length - 1;
            if (!whole || !Enumerable.Range(start, tokens[^1] - start + 1).All(i => IsCapital(forms[i])) || (start == 0 && tokens[^1] == 0) || IsCommon(forms, start, tokens[^1]))
            {
                continue;
            }

            var (begin, inside) = Bits(type);
            labels.AsSpan(start, tokens[^1] - start + 1).Fill(inside);
            labels[start] = begin;
            named = true;
        }

        return named ? labels : null;
    }

    /// <summary>A single word in a headline, or a pronoun, may have its capital from its place.</summary>
    private static bool IsCommon(string[] forms, int start, int last) =>
        start == last && (forms.Count(IsCapital) > forms.Length / 2 || forms[start].ToLowerInvariant() is "we" or "i" or "one" or "he" or "she" or "they" or "it" or "you" or "police" or "man" or "woman");

    /// <summary>Of places few are marked and organizations often stand for them: either is taken for both.</summary>
    private static (ushort Begin, ushort Inside) Bits(int type) => type == EntityLabels.Person
        ? ((ushort)(1 << EntityLabels.Begin(type)), (ushort)(1 << EntityLabels.Inside(type)))
        : ((ushort)((1 << EntityLabels.Begin(EntityLabels.Organization)) | (1 << EntityLabels.Begin(EntityLabels.Place))),
            (ushort)((1 << EntityLabels.Inside(EntityLabels.Organization)) | (1 << EntityLabels.Inside(EntityLabels.Place))));

    private static bool IsCapital(string form) => form.Length > 0 && (char.IsUpper(form[0]) || form is "." or "-" or "of" or "de");

    private static int TypeOf(string name) => name switch
    {
        "HUMAN_PART_PER" => EntityLabels.Person,
        "HUMAN_PART_ORG" => EntityLabels.Organization,
        "LOC_GEO" => EntityLabels.Place,
        _ => -1,
    };

    private static int Number(XElement element, string attribute) => int.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
