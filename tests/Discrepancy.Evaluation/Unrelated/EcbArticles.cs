using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Discrepancy.Text;

namespace Discrepancy.Evaluation.Unrelated;

/// <summary>Reads the articles of ECB+, one folder a topic, from their tokens.</summary>
internal static partial class EcbArticles
{
    /// <summary>All articles by topic and name; none where the folder is missing. The topic's two events, which only look alike, are two.</summary>
    /// <param name="data">The data folder.</param>
    public static ImmutableArray<Article> Read(string data)
    {
        var folder = Path.Combine(data, "events", "ecbplus");
        return !Directory.Exists(folder) ? [] :
        [
            .. Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(path => new Article($"ECB+ topic {Path.GetFileName(Path.GetDirectoryName(path))}", new SourceDocument($"{Path.GetFileNameWithoutExtension(path)}.txt", ReadText(path)))),
        ];
    }

    /// <summary>A sentence a line; the address of the page, which is told as a sentence, is left out.</summary>
    private static string ReadText(string path) => string.Join('\n', XDocument.Load(path).Root!.Elements("token")
        .GroupBy(token => (int)token.Attribute("sentence")!)
        .Select(sentence => BeforeMark().Replace(string.Join(' ', sentence.Select(token => token.Value)), "$1"))
        .Where(sentence => !sentence.StartsWith("http", StringComparison.Ordinal)));

    [GeneratedRegex(@" ([.,;:!?%)]|'s\b|n't\b)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex BeforeMark();
}
