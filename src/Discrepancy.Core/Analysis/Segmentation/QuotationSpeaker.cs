using System.Collections.Frozen;

namespace Discrepancy.Analysis;

/// <summary>Recognises the speaker behind a question or exclamation: "'Why?' Mr. Doe asked".</summary>
internal static class QuotationSpeaker
{
    private const int LongestName = 6;

    private static readonly FrozenSet<string> Verbs = new[]
    {
        "said", "says", "asked", "asks", "told", "replied", "replies", "added", "adds", "wrote", "writes", "cried", "shouted", "yelled", "exclaimed",
        "answered", "continued", "tweeted", "joked", "demanded", "wondered", "recalled", "declared", "chanted", "screamed",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a name or pronoun and a verb of speaking stand at <paramref name="index"/>.</summary>
    public static bool Follows(TokenView view, int index)
    {
        for (var i = index; i < view.Count && i - index < LongestName; i++)
        {
            if (i > index && Verbs.GetAlternateLookup<ReadOnlySpan<char>>().Contains(view[i]))
            {
                return true;
            }

            if (!view.IsCapitalised(i))
            {
                return false;
            }
        }

        return false;
    }
}
