using System.Collections.Immutable;
using System.Globalization;
using Discrepancy.Text;

namespace Discrepancy.Evaluation;

/// <summary>One article of PolNeAR (Newell, Margolin and Ruths, 2018) with one annotator's attributions, in brat standoff.</summary>
/// <param name="Name">The annotation file's name.</param>
/// <param name="Text">The article.</param>
/// <param name="Attributions">What was marked.</param>
internal sealed record PolnearArticle(string Name, string Text, ImmutableArray<GoldAttribution> Attributions)
{
    /// <summary>The articles of a folder, one for each annotation file: an article that two people read counts twice.</summary>
    public static IEnumerable<PolnearArticle> ReadAll(string folder) =>
        Directory.GetFiles(Path.Combine(folder, "attributions"), "*.ann").Order(StringComparer.Ordinal).Select(file => Read(folder, file));

    private static PolnearArticle Read(string folder, string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        // The end of the name tells the annotator.
        var text = File.ReadAllText(Path.Combine(folder, "text", name[..name.LastIndexOf('_')] + ".txt"));
        var spans = new Dictionary<string, ImmutableArray<TextSpan>>(StringComparer.Ordinal);
        var events = new List<string>();
        foreach (var cells in File.ReadLines(file).Select(line => line.Split('\t')))
        {
            if (cells[0].StartsWith('T'))
            {
                spans[cells[0]] = Spans(cells[1]);
            }
            else if (cells[0].StartsWith('E'))
            {
                events.Add(cells[1]);
            }
        }

        return new PolnearArticle(name, text, [.. events.Select(line => Attribution(line, spans))]);
    }

    private static ImmutableArray<TextSpan> Spans(string cell) =>
        [.. cell[(cell.IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(';').Select(Span).Order()];

    private static TextSpan Span(string cell)
    {
        var space = cell.IndexOf(' ', StringComparison.Ordinal);
        return new TextSpan(int.Parse(cell.AsSpan(0, space), CultureInfo.InvariantCulture), int.Parse(cell.AsSpan(space + 1), CultureInfo.InvariantCulture));
    }

    private static GoldAttribution Attribution(string line, Dictionary<string, ImmutableArray<TextSpan>> spans)
    {
        var roles = line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(role => role.Split(':')).ToLookup(parts => parts[0].TrimEnd('2', '3'), parts => spans[parts[1]], StringComparer.Ordinal);
        return new GoldAttribution([.. roles["Source"].SelectMany(list => list)], [.. roles["Cue"].SelectMany(list => list)], [.. roles["Content"].SelectMany(list => list)]);
    }
}
