namespace Discrepancy.Analysis;

/// <summary>Reads the rows of an embedded tab-separated lexicon; empty lines and lines that start with a number sign are left out.</summary>
internal static class EmbeddedTable
{
    /// <summary>The cells of every row of <paramref name="file"/>, in file order.</summary>
    /// <exception cref="InvalidOperationException">No such lexicon is embedded.</exception>
    public static IEnumerable<string[]> Read(string file)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream($"Discrepancy.Lexicons.{file}")
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
