namespace Discrepancy.Analysis;

/// <summary>Tells whether the period of an abbreviation also ends the sentence. Thread-safe.</summary>
internal sealed class AbbreviationEnd(AbbreviationLexicon abbreviations)
{
    private static readonly HashSet<string> AfterTimes = new(StringComparer.Ordinal)
    {
        "ET", "EST", "EDT", "CT", "CST", "CDT", "MT", "MST", "MDT", "PT", "PST", "PDT", "GMT", "UTC", "BST", "CET", "CEST", "JST", "IST",
        "Eastern", "Central", "Pacific", "Mountain", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        "Mon.", "Tue.", "Tues.", "Wed.", "Thu.", "Thur.", "Thurs.", "Fri.", "Sat.", "Sun.",
        "Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sep.", "Sept.", "Oct.", "Nov.", "Dec.",
    };

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

        if (char.IsUpper(word[0]))
        {
            return view.IsCapitalised(next) && SentenceStarters.Contains(view[next]) || view.OpensStraight(next) || view[next] is "\u201C";
        }

        return view.IsCapitalised(next) && !AfterTimes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(view[next]);
    }
}
