using System.Collections.Immutable;
using Discrepancy.Lexicons;

namespace Discrepancy.Alignment;

/// <summary>
/// Finds propositions of different documents that share a verb, or have opposite ones, and a word. Of the last few with a verb and a word a proposition is
/// held against those that share the most, so the cost grows with the propositions, not with their pairs.
/// </summary>
internal sealed class EventCandidates
{
    /// <summary>How many of the earlier propositions with a verb and a word are looked at.</summary>
    private const int Reach = 24;

    /// <summary>How many earlier propositions one is held against.</summary>
    private const int Most = 24;

    private readonly Dictionary<(string Verb, string Word), List<int>> _postings = [];
    private readonly string[] _documents;

    /// <summary>For each proposition, which one has found it last, and by how many verbs and words.</summary>
    private readonly (int By, int Times)[] _found;

    private EventCandidates(ImmutableArray<ToldEvent> events)
    {
        _documents = [.. events.Select(told => told.Claim.Span.Document.Path)];
        _found = [.. events.Select(_ => (-1, 0))];
    }

    /// <summary>Pairs of indexes into <paramref name="events"/>, each pair once, in order.</summary>
    public static IEnumerable<(int Left, int Right)> Pairs(ImmutableArray<ToldEvent> events)
    {
        var candidates = new EventCandidates(events);
        for (var i = 0; i < events.Length; i++)
        {
            var found = candidates.Find(events[i], i);
            candidates.Post(events[i], i);
            foreach (var other in found)
            {
                yield return (other, i);
            }
        }
    }

    /// <summary>The propositions before this one that are of another document and share the most with it, in order.</summary>
    private IEnumerable<int> Find(ToldEvent told, int index)
    {
        var found = new List<int>();
        foreach (var key in KeysOf(told))
        {
            if (!_postings.TryGetValue(key, out var posting))
            {
                continue;
            }

            foreach (var other in posting.Skip(Math.Max(0, posting.Count - Reach)).Where(other => !string.Equals(_documents[other], _documents[index], StringComparison.Ordinal)))
            {
                if (_found[other].By != index)
                {
                    _found[other] = (index, 0);
                    found.Add(other);
                }

                _found[other].Times++;
            }
        }

        return found.Count <= Most ? found.Order() : found.OrderByDescending(other => _found[other].Times).ThenByDescending(other => other).Take(Most).Order();
    }

    private void Post(ToldEvent told, int index)
    {
        foreach (var key in OwnKeysOf(told))
        {
            if (!_postings.TryGetValue(key, out var posting))
            {
                _postings[key] = posting = [];
            }

            posting.Add(index);
        }
    }

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
