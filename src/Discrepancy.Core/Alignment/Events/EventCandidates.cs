using System.Collections.Immutable;
using Discrepancy.Lexicons;

namespace Discrepancy.Alignment;

/// <summary>Finds propositions of different documents that share a verb, or have opposite ones, and a word. The cost grows with those that do.</summary>
internal sealed class EventCandidates
{
    private readonly Dictionary<(string Verb, string Word), List<int>> _postings = [];
    private readonly string[] _documents;

    /// <summary>For each proposition, which one has found it last.</summary>
    private readonly int[] _foundBy;

    private EventCandidates(ImmutableArray<ToldEvent> events)
    {
        _documents = [.. events.Select(told => told.Claim.Span.Document.Path)];
        _foundBy = [.. events.Select(_ => -1)];
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

    /// <summary>The propositions before this one that are of another document, in order.</summary>
    private List<int> Find(ToldEvent told, int index)
    {
        var found = new List<int>();
        foreach (var key in KeysOf(told))
        {
            foreach (var other in _postings.GetValueOrDefault(key, []))
            {
                if (_foundBy[other] != index && !string.Equals(_documents[other], _documents[index], StringComparison.Ordinal))
                {
                    _foundBy[other] = index;
                    found.Add(other);
                }
            }
        }

        found.Sort();
        return found;
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
