namespace Discrepancy.Lexicons;

/// <summary>Reads the embedded tables of words: tab-separated, <c>#</c> starts a comment line.</summary>
internal static class LexiconTable
{
    /// <summary>The rows of a table, as cells.</summary>
    /// <param name="file">The file's name, such as <c>units.tsv</c>.</param>
    public static IEnumerable<string[]> Rows(string file)
    {
        using var stream = typeof(LexiconTable).Assembly.GetManifestResourceStream($"Discrepancy.Lexicons.{file}")
            ?? throw new InvalidOperationException($"The lexicon {file} is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
