namespace Discrepancy.Cli;

/// <summary>Finds what somebody who mistyped a word may have meant.</summary>
internal static class NearestWord
{
    /// <summary>Of so many letters, one may be wrong.</summary>
    private const int LettersPerEdit = 3;

    private const int MostListed = 8;

    /// <summary>"did you mean "levels"?", or what there is to choose from.</summary>
    public static string Hint(string word, IReadOnlyCollection<string> known)
    {
        var nearest = known.Select(candidate => (Word: candidate, Distance: Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
            .First();
        return nearest.Distance <= Math.Max(1, nearest.Word.Length / LettersPerEdit) ? $"did you mean \"{nearest.Word}\"?"
            : known.Count <= MostListed ? $"known are {string.Join(", ", known)}"
            : $"the nearest is \"{nearest.Word}\"";
    }

    /// <summary>How many letters have to be put in, left out or changed.</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var changed = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
