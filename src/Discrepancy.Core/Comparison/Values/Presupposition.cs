using Discrepancy.Claims;
using Discrepancy.Lexicons;
using Discrepancy.Values;

namespace Discrepancy.Comparison;

/// <summary>
/// Numbers that a sentence takes for granted: "the four days of hearings", "its 40 ships", "it requires 60 votes". Whatever it denies, wants or doubts, the number it states.
/// Read from the word before the value, with at most one between them ("the full $40 million package"). Stateless.
/// </summary>
internal static class Presupposition
{
    private const int LongestLead = 40;
    private const int LongestRequirement = 5;

    private static readonly WordSet Definite = new("the these those this its his her their our my your");
    private static readonly WordSet Requirements = new("require requires required requiring need needs needed needing");
    private static readonly WordSet Adjectives = new("full entire whole total original first last next past other remaining");

    /// <summary>Whether the number of <paramref name="claim"/> stands in a definite phrase.</summary>
    public static bool Has(Claim claim)
    {
        if (claim.Value is not QuantityValue)
        {
            return false;
        }

        var (text, start) = (claim.Span.Document.Text, claim.Span.Span.Start);
        var first = Math.Max(claim.SentenceSpan.Start, start - LongestLead);
        if (first > start)
        {
            return false;
        }

        var words = text[first..start].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && (words.TakeLast(LongestRequirement).Any(Requirements.Contains) || IsDefinite(words[^1]) || (words.Length > 1 && Adjectives.Contains(words[^1]) && IsDefinite(words[^2])));
    }

    private static bool IsDefinite(string word) =>
        Definite.Contains(word.ToLowerInvariant()) || word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("\u2019s", StringComparison.Ordinal);
}
