using Discrepancy.Tests;

namespace Discrepancy.Core.Tests.Specs;

/// <summary>Reads the tables of a spec file: Markdown that is documentation for people and a list of cases for the tests.</summary>
internal static class SpecTable
{
    /// <summary>The rows of every table under a heading that is <paramref name="heading"/>, as cells by column name.</summary>
    /// <param name="file">The spec file's name in the Specs folder.</param>
    /// <param name="heading">The words of the heading, without the number signs.</param>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string file, string heading)
    {
        var rows = new List<IReadOnlyDictionary<string, string>>();
        var current = "";
        string[]? columns = null;
        foreach (var line in File.ReadLines(RepositoryFolder.Combine("tests", "Discrepancy.Core.Tests", "Specs", file)))
        {
            if (line.StartsWith('#'))
            {
                current = line.TrimStart('#').Trim();
            }

            if (!line.StartsWith('|'))
            {
                columns = null;
            }
            else if (string.Equals(current, heading, StringComparison.Ordinal))
            {
                var cells = Cells(line);
                if (columns is null)
                {
                    columns = cells;
                }
                else if (!cells[0].StartsWith("---", StringComparison.Ordinal))
                {
                    rows.Add(columns.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
                }
            }
        }

        return rows.Count > 0 ? rows : throw new InvalidOperationException($"{file} has no table under '{heading}'.");
    }

    private static string[] Cells(string line) =>
        [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim().Replace("\\n", "\n", StringComparison.Ordinal).Replace("&#124;", "|", StringComparison.Ordinal))];
}
