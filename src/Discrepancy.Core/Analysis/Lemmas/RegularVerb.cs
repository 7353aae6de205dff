using Discrepancy.Lexicons;

namespace Discrepancy.Analysis;

/// <summary>
/// Undoes the endings -ed and -ing where the list of common words tells which letters were changed for them: "causing" comes from "cause",
/// because "caus" is no word.
/// </summary>
internal static class RegularVerb
{
    private const int ShortestStem = 2;

    /// <summary>The plain form of a verb form in lower case; null where none or more than one is a known word.</summary>
    public static string? Find(string form)
    {
        var ending = form.EndsWith("ing", StringComparison.Ordinal) ? 3 : form.EndsWith("ed", StringComparison.Ordinal) ? 2 : 0;
        if (ending == 0 || form.Length - ending < ShortestStem)
        {
            return null;
        }

        var stem = form[..^ending];
        string[] candidates = stem[^1] == stem[^2] ? [stem, stem + "e", stem[..^1]] : [stem, stem + "e"];
        var known = candidates.Where(CommonWordLexicon.Default.Contains).Take(2).ToList();
        return known.Count == 1 ? known[0] : null;
    }
}
