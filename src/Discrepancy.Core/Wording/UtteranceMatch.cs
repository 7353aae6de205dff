using System.Collections.Immutable;
using Discrepancy.Lexicons;
using Discrepancy.Text;

namespace Discrepancy.Wording;

/// <summary>What two renderings have in common and where they differ.</summary>
internal sealed class UtteranceMatch
{
    private const int FewestWords = 6;
    private const int ManyWords = 8;
    private const int Slack = 1;
    private const int LongestDifference = 4;
    private const int ShortestStem = 4;

    private readonly ImmutableArray<Word> _left;
    private readonly ImmutableArray<Word> _right;
    private readonly ImmutableArray<WordPair> _pairs;

    private UtteranceMatch(ImmutableArray<Word> left, ImmutableArray<Word> right, ImmutableArray<WordPair> pairs)
    {
        _left = left;
        _right = right;
        _pairs = pairs;
    }

    /// <summary>What the left side has of it.</summary>
    public TextSpan LeftSpan => Cover(_left, _pairs.Select(pair => pair.Left));

    /// <summary>What the right side has of it.</summary>
    public TextSpan RightSpan => Cover(_right, _pairs.Select(pair => pair.Right));

    /// <summary>How many words both sides have.</summary>
    public int SharedWords => _pairs.Count(IsShared);

    /// <summary>Whether both sides have the same words, but for contractions and gaps.</summary>
    public bool IsSame => _pairs.All(pair => pair.Match is not WordMatch.Different);

    /// <summary>The words that differ, with nothing for a side that lacks them, in text order.</summary>
    public IEnumerable<(string Left, string Right)> Differences
    {
        get
        {
            for (var i = 0; i < _pairs.Length; i++)
            {
                if (_pairs[i].Match is not WordMatch.Different)
                {
                    continue;
                }

                var end = EndOfDifference(i);
                yield return (Words(_left, _pairs[i..end].Select(pair => pair.Left)), Words(_right, _pairs[i..end].Select(pair => pair.Right)));
                i = end;
            }
        }
    }

    /// <summary>
    /// The match of two renderings; null where they share too little to be one utterance: six words, one of them a content word, and then either
    /// eight words or a stretch that one of the two begins with and one ends with, as where two reports cut one speech at different places.
    /// A stretch of differences longer than a slip makes two utterances.
    /// </summary>
    public static UtteranceMatch? Find(ImmutableArray<Word> left, ImmutableArray<Word> right)
    {
        var pairs = Extend(left, right, WordAlignment.Find(left, right));
        var match = new UtteranceMatch(left, right, pairs);
        return match.IsOneUtterance() ? match : null;
    }

    private bool IsOneUtterance()
    {
        var shared = SharedWords;
        var content = _pairs.Count(pair => IsShared(pair) && !FunctionWordLexicon.Default.Contains(_left[pair.Left].Key));
        return shared >= FewestWords
            && content > 0
            && (shared >= ManyWords || ReachesAnEdge())
            && LongestRunOfDifferences() <= LongestDifference;
    }

    private bool ReachesAnEdge()
    {
        var (first, last) = (_pairs[0], _pairs[^1]);
        return Math.Min(first.Left, first.Right) <= Slack && Math.Min(_left.Length - 1 - last.Left, _right.Length - 1 - last.Right) <= Slack;
    }

    /// <summary>A word at the edge that only changed its ending ("look", "looks") belongs to what is compared.</summary>
    private static ImmutableArray<WordPair> Extend(ImmutableArray<Word> left, ImmutableArray<Word> right, ImmutableArray<WordPair> pairs)
    {
        if (pairs.IsEmpty)
        {
            return pairs;
        }

        var (first, last) = (pairs[0], pairs[^1]);
        if (first.Left > 0 && first.Right > 0 && IsOneStem(left[first.Left - 1].Key, right[first.Right - 1].Key))
        {
            pairs = pairs.Insert(0, new WordPair(first.Left - 1, first.Right - 1, WordMatch.Different));
        }

        return last.Left + 1 < left.Length && last.Right + 1 < right.Length && IsOneStem(left[last.Left + 1].Key, right[last.Right + 1].Key)
            ? pairs.Add(new WordPair(last.Left + 1, last.Right + 1, WordMatch.Different))
            : pairs;
    }

    private static bool IsOneStem(string left, string right) =>
        left.Length >= ShortestStem && right.Length >= ShortestStem && left.AsSpan(0, ShortestStem).SequenceEqual(right.AsSpan(0, ShortestStem));

    private static bool IsShared(WordPair pair) => pair.Match is WordMatch.Same or WordMatch.Contracted;

    private static TextSpan Cover(ImmutableArray<Word> words, IEnumerable<int> indexes)
    {
        var present = indexes.Where(index => index >= 0).ToList();
        return new TextSpan(words[present[0]].Span.Start, words[present[^1]].Span.End);
    }

    private static string Words(ImmutableArray<Word> words, IEnumerable<int> indexes) =>
        string.Join(' ', indexes.Where(index => index >= 0).Select(index => words[index].Key));

    private int LongestRunOfDifferences()
    {
        var longest = 0;
        for (var i = 0; i < _pairs.Length; i++)
        {
            if (_pairs[i].Match is WordMatch.Different)
            {
                var end = EndOfDifference(i);
                longest = Math.Max(longest, end - i);
                i = end;
            }
        }

        return longest;
    }

    private int EndOfDifference(int start)
    {
        var end = start;
        while (end < _pairs.Length && _pairs[end].Match is WordMatch.Different)
        {
            end++;
        }

        return end;
    }
}
