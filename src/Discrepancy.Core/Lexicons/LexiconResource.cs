using System.Text;

namespace Discrepancy.Lexicons;

/// <summary>Reads the word lists that are built into the library: UTF-8, one row a line, tab between columns, <c>#</c> begins a comment line.</summary>
internal static class LexiconResource
{
    /// <summary>The rows of a list, in the order of the file.</summary>
    /// <param name="name">The file's name without its extension: <c>titles</c>.</param>
    /// <exception cref="InvalidOperationException">No list of that name is built in.</exception>
    public static IEnumerable<string[]> ReadRows(string name)
    {
        var stream = typeof(LexiconResource).Assembly.GetManifestResourceStream($"Discrepancy.Lexicons.{name}.tsv")
            ?? throw new InvalidOperationException($"No word list '{name}' is built in.");

        return Rows(stream);
    }

    /// <summary>The parts of a cell that holds several values, separated by <c>|</c>; none for an empty cell.</summary>
    public static string[] Values(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string[]> Rows(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
