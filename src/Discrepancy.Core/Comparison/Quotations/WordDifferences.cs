namespace Discrepancy.Comparison;

/// <summary>Tells a person which words differ.</summary>
internal static class WordDifferences
{
    private const int MostExamples = 3;

    /// <summary>'"one" against "other"; "a" against nothing and 2 more'.</summary>
    public static string List(IEnumerable<(string Left, string Right)> differences)
    {
        var distinct = differences.Distinct().ToList();
        var examples = distinct.Take(MostExamples).Select(pair => $"{Words(pair.Left)} against {Words(pair.Right)}");
        var rest = distinct.Count > MostExamples ? $" and {distinct.Count - MostExamples} more" : "";
        return $"{string.Join("; ", examples)}{rest}";
    }

    private static string Words(string words) => words.Length == 0 ? "nothing" : $"\"{words}\"";
}
