namespace Discrepancy.Evaluation.Names;

/// <summary>A labelled pair of names.</summary>
/// <param name="Group">Where the pair comes from.</param>
/// <param name="Schema">What is named: <c>Person</c>, <c>Company</c>, ...</param>
/// <param name="Left">A name.</param>
/// <param name="Right">Another name.</param>
/// <param name="IsMatch">Whether they are one's.</param>
internal sealed record NamePair(string Group, string Schema, string Left, string Right, bool IsMatch)
{
    private const int Columns = 5;

    /// <summary>Reads a file of comma-separated values with a heading.</summary>
    public static IEnumerable<NamePair> ReadFile(string path) =>
        File.ReadLines(path).Skip(1).Select(Split).Where(cells => cells.Count >= Columns)
            .Select(cells => new NamePair(cells[0], cells[1], cells[2], cells[3], string.Equals(cells[4], "true", StringComparison.OrdinalIgnoreCase)));

    private static List<string> Split(string line)
    {
        var cells = new List<string>();
        var (start, isQuoted) = (0, false);
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && line[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (i == line.Length || (line[i] == ',' && !isQuoted))
            {
                cells.Add(line[start..i].Trim('"').Replace("\"\"", "\"", StringComparison.Ordinal));
                start = i + 1;
            }
        }

        return cells;
    }
}
