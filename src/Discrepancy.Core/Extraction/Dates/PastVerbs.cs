using System.Collections.Frozen;

namespace Discrepancy.Extraction;

/// <summary>Past forms of verbs: those in -ed, and the frequent irregular ones.</summary>
internal static class PastVerbs
{
    // Forms that are only a past tense, never a participle.
    private static readonly FrozenSet<string> PastOnly = new[]
    {
        "began", "broke", "came", "chose", "did", "drew", "drove", "fell", "flew", "forgot", "froze", "gave", "got", "grew", "knew", "rode",
        "rose", "saw", "shook", "sang", "sank", "spoke", "stole", "swore", "took", "threw", "went", "wore", "wrote", "ate", "became", "hid", "ran", "swam", "bore",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> PastOrParticiple = new[]
    {
        "bought", "brought", "built", "caught", "dealt", "fed", "felt", "fought", "found", "fled", "heard", "held", "kept", "laid", "led",
        "left", "lent", "lost", "made", "meant", "met", "paid", "said", "sent", "shot", "sold", "sought", "spent", "stood", "struck",
        "stuck", "swept", "taught", "told", "thought", "understood", "withdrew", "won", "wound", "hung", "begun", "known", "taken", "given", "seen", "done",
        "shown", "written", "chosen", "driven", "fallen", "spoken", "stolen", "broken", "born",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> NoVerbs = new[]
    {
        "red", "bed", "wed", "indeed", "need", "hundred", "speed", "seed", "feed", "weed", "deed", "breed", "greed", "exceed", "proceed",
        "succeed", "embed", "sacred", "naked", "shed", "sled", "united", "biased", "so-called", "armed", "alleged", "bleed", "hatred", "kindred",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Intentions = new[]
    {
        "plan", "plans", "planned", "planning", "intend", "intends", "intended", "intention", "aim", "aims", "aimed", "hope", "hopes", "hoped",
        "expect", "expects", "expected", "scheduled", "set", "due", "slated", "poised", "agree", "agrees", "agreed", "vow", "vows", "vowed", "promise",
        "promises", "promised", "pledge", "pledges", "pledged", "want", "wants", "wanted", "decide", "decides", "decided", "propose", "proposes", "proposed",
        "ready", "preparing", "prepares", "prepared", "seek", "seeks", "likely", "about", "deadline", "bound", "willing", "vowing", "hoping", "expecting",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the word is a past form.</summary>
    internal static bool IsPast(DateTokens tokens, int index)
    {
        var word = tokens.Word(index);
        if (PastOnly.Contains(word) || PastOrParticiple.Contains(word))
        {
            return true;
        }

        // "the United States", "the divided Senate": a capital or a determiner before it makes it an adjective.
        return word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal) && !NoVerbs.Contains(word)
            && !tokens.IsCapitalized(index) && !tokens.Is(index - 1, "the", "a", "an", "-", "its", "their", "his", "her");
    }

    /// <summary>Whether the past form can be a participle.</summary>
    internal static bool CanBeParticiple(string word) => !PastOnly.Contains(word);

    /// <summary>Whether "to" and a verb behind this word look ahead.</summary>
    internal static bool IsIntention(string word) => Intentions.Contains(word);
}
