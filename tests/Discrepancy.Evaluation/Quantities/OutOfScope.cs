using System.Text.Json;

namespace Discrepancy.Evaluation.Quantities;

/// <summary>The inputs whose expected results we judge wrong or not a report's business, each with its reason: out-of-scope.tsv.</summary>
internal sealed class OutOfScope
{
    private readonly HashSet<(string File, string Input)> _cases;

    private OutOfScope(HashSet<(string File, string Input)> cases) => _cases = cases;

    /// <summary>Reads the list that is built into the program: file, input as a JSON string, reason.</summary>
    public static OutOfScope Load()
    {
        using var stream = typeof(OutOfScope).Assembly.GetManifestResourceStream("Discrepancy.Evaluation.Quantities.out-of-scope.tsv")
            ?? throw new InvalidOperationException("out-of-scope.tsv is not built in.");
        using var reader = new StreamReader(stream);
        var cases = new HashSet<(string, string)>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#' && line.Split('\t') is var cells)
            {
                cases.Add((cells[0], JsonSerializer.Deserialize<string>(cells[1]) ?? ""));
            }
        }

        return new OutOfScope(cases);
    }

    /// <summary>Whether a case is on the list.</summary>
    public bool Contains(string file, SpecCase specCase) => _cases.Contains((file, specCase.Input));
}
