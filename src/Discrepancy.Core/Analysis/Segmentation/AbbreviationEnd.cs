using System.Collections.Frozen;

namespace Discrepancy.Analysis;

/// <summary>Tells whether the period of an abbreviation also ends the sentence. Thread-safe.</summary>
internal sealed class AbbreviationEnd(AbbreviationLexicon abbreviations)
{
    private static readonly FrozenSet<string> AfterTimes = new[]
    {
        "ET", "EST", "EDT", "CT", "CST", "CDT", "MT", "MST", "MDT", "PT", "PST", "PDT", "GMT", "UTC", "BST", "CET", "CEST", "JST", "IST",
        "Eastern", "Central", "Pacific", "Mountain", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the sentence ends with the abbreviation at <paramref name="index"/> when <paramref name="next"/> follows.</summary>
    public bool Ends(TokenView view, int index, int next)
    {
        var word = view[index][..^1];
        var entry = abbreviations.Find(word);
        var isInitials = entry is null && word.Contains('.') && char.IsUpper(word[0]);
        if (!view.StartsSentence(next) || !(entry?.MayEndSentence ?? isInitials))
        {
            return false;
        }

        if (view.HasQuoteMark(index + 1, next))
        {
            return true;
        }

        // "U.S." and "Inc." often go on with a name; "p.m." and "etc." hardly ever, but for a day, a month, a zone or another abbreviation.
        if (char.IsUpper(word[0]))
        {
            return view.IsCapitalised(next) && SentenceStarters.Contains(view[next]) || view.OpensStraight(next) || view[next] is "\u201C";
        }

        return view.IsCapitalised(next) && !view[next].Contains('.') && !AfterTimes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(view[next]);
    }
}
