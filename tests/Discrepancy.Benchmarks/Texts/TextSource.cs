namespace Discrepancy.Benchmarks.Texts;

/// <summary>A set of texts to measure on: a folder that is named, else the one of the development data, else the samples.</summary>
internal sealed class TextSource
{
    private const string Samples = "samples";

    private readonly string _name;
    private readonly string _dataFolder;

    private TextSource(string name, string dataFolder, string description)
    {
        _name = name;
        _dataFolder = dataFolder;
        Description = description;
    }

    /// <summary>Many documents, for the analysis.</summary>
    public static TextSource Texts { get; } =
        new("texts", "news-triples", "Folder of documents for the analysis; by default ../shared/data/news-triples.");

    /// <summary>Documents about one event, for the whole pipeline.</summary>
    public static TextSource Event { get; } =
        new("event", "seeds", "Folder of documents about one event for the pipeline; by default ../shared/data/seeds.");

    public static IReadOnlyList<TextSource> All { get; } = [Texts, Event];

    public string Description { get; }

    public string Option => $"--{_name}";

    public string Variable => $"DISCREPANCY_BENCHMARK_{_name.ToUpperInvariant()}";

    /// <summary>Names the folder for this process and those that it starts.</summary>
    public void Choose(DirectoryInfo? folder) => Environment.SetEnvironmentVariable(Variable, folder?.FullName);

    /// <summary>Reads the texts. The set's description says what was skipped.</summary>
    /// <exception cref="DirectoryNotFoundException">A folder was named that does not exist or has no documents.</exception>
    public TextSet Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return TextSet.Read(_name, named, note: "")
                ?? throw new DirectoryNotFoundException($"{Option} or {Variable}: no .txt or .md file in '{named}'");
        }

        var root = FindRoot();
        var data = Path.GetFullPath(Path.Combine(root, "..", "shared", "data", _dataFolder));
        var samples = Path.Combine(root, Samples);
        return TextSet.Read(_name, data, note: "")
            ?? TextSet.Read(_name, samples, $"{_dataFolder} skipped: there is no {data}; measured on {Samples}/ instead{Environment.NewLine}")
            ?? throw new DirectoryNotFoundException($"no .txt or .md file in '{data}' or '{samples}'");
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Discrepancy.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("Discrepancy.sln is in no folder above the program");
    }
}
