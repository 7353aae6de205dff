using System.Collections.Immutable;
using Discrepancy.Lexicons;

namespace Discrepancy.Alignment;

/// <summary>Finds propositions of different documents that share a verb, or have opposite ones, and a word. The cost grows with those that do.</summary>
internal static class EventCandidates
{
    /// <summary>Pairs of indexes into <paramref name="events"/>, each pair once, in order.</summary>
    public static IEnumerable<(int Left, int Right)> Pairs(ImmutableArray<ToldEvent> events)
    {
        var postings = new Dictionary<(string Verb, string Word), List<int>>();
        var seen = new SortedSet<int>();
        for (var i = 0; i < events.Length; i++)
        {
            seen.Clear();
            foreach (var key in KeysOf(events[i]))
            {
                if (postings.TryGetValue(key, out var posting))
                {
                    seen.UnionWith(posting);
                }
            }

            foreach (var key in OwnKeysOf(events[i]))
            {
                if (!postings.TryGetValue(key, out var posting))
                {
                    postings[key] = posting = [];
                }

                posting.Add(i);
            }

            foreach (var other in seen.Where(other => !AreOfOneDocument(events[other], events[i])))
            {
                yield return (other, i);
            }
        }
    }

    private static bool AreOfOneDocument(ToldEvent left, ToldEvent right) =>
        string.Equals(left.Claim.Span.Document.Path, right.Claim.Span.Document.Path, StringComparison.Ordinal);

    private static IEnumerable<(string Verb, string Word)> KeysOf(ToldEvent told) =>
        ContrastLexicon.Default.OppositesOf(told.Predicate).SelectMany(verb => told.Words.Select(word => (verb, word))).Concat(OwnKeysOf(told));

    /// <summary>What is all that a document says is found by its words alone: "there is no boy playing" has the verb within the phrase.</summary>
    private static IEnumerable<(string Verb, string Word)> OwnKeysOf(ToldEvent told)
    {
        foreach (var word in told.Words)
        {
            yield return (told.Predicate, word);
            if (told.IsMostOfDocument)
            {
                yield return ("", word);
            }
        }
    }
}
