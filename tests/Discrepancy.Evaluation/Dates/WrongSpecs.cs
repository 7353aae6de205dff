namespace Discrepancy.Evaluation.Dates;

/// <summary>The inputs of the Recognizers specs that are judged wrong themselves, with the reasons.</summary>
internal static class WrongSpecs
{
    /// <summary>Input to reason.</summary>
    public static IReadOnlyDictionary<string, string> Load()
    {
        using var stream = typeof(WrongSpecs).Assembly.GetManifestResourceStream(typeof(WrongSpecs), "WrongSpecs.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t')).ToDictionary(cells => cells[0], cells => cells[1], StringComparer.Ordinal);
    }
}
