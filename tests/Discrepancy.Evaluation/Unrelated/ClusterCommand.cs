using System.CommandLine;
using System.Globalization;
using Discrepancy.Text;

namespace Discrepancy.Evaluation.Unrelated;

/// <summary>Writes a folder of many articles, with which the time of a large cluster is measured.</summary>
internal static class ClusterCommand
{
    private const int FewestWords = 200;
    private const int MostWords = 700;

    /// <summary>A command that writes the first articles of the incidents that are neither short nor long, with title and day in front.</summary>
    public static Command Create()
    {
        var data = new Option<DirectoryInfo>("--data") { Description = "The data folder.", DefaultValueFactory = _ => new DirectoryInfo(Path.Combine("..", "shared", "data")) };
        var count = new Option<int>("--count") { Description = "How many articles.", DefaultValueFactory = _ => 235 };
        var folder = new Argument<DirectoryInfo>("FOLDER") { Description = "Where to write them." };
        var command = new Command("cluster", "Writes a folder of articles of 200 to 700 words for measuring time and memory: the first of the incidents.") { folder, data, count };
        command.SetAction(result => Write(result.GetRequiredValue(data).FullName, result.GetRequiredValue(folder), result.GetValue(count), result.InvocationConfiguration.Output));
        return command;
    }

    private static void Write(string data, DirectoryInfo folder, int count, TextWriter output)
    {
        var articles = IncidentArticles.Read(data).Select(article => article.Document).Where(document => CountWords(document) is >= FewestWords and <= MostWords).Take(count).ToList();
        if (articles.Count == 0)
        {
            output.WriteLine($"cluster: skipped, there is no file '{Path.Combine(data, IncidentArticles.File)}'; name the data folder with --data");
            return;
        }

        folder.Create();
        foreach (var (index, document) in articles.Index())
        {
            File.WriteAllText(Path.Combine(folder.FullName, string.Create(CultureInfo.InvariantCulture, $"{index:000}.md")), $"{FrontMatter(document)}{document.Text}\n");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{articles.Count} articles, {articles.Sum(CountWords)} words in {folder.FullName}"));
    }

    private static string FrontMatter(SourceDocument document) => string.Create(
        CultureInfo.InvariantCulture,
        $"---\ntitle: \"{document.Title?.Replace("\"", "\\\"", StringComparison.Ordinal)}\"\ndate: {document.Published?.Value:yyyy-MM-dd}\n---\n\n");

    private static int CountWords(SourceDocument document) => document.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
