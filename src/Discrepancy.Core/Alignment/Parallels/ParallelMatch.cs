using System.Collections.Immutable;
using Discrepancy.Lexicons;
using Discrepancy.Wording;

namespace Discrepancy.Alignment;

/// <summary>Two sentences that are one but for a few words.</summary>
internal sealed class ParallelMatch
{
    private const int MostPlaces = 3;
    private const int LongestPlace = 4;

    /// <summary>The share of words in common, where the sentences are all that the documents say.</summary>
    private const double SharedOfDocument = 0.6;

    /// <summary>So many words without a content word hold a sentence together: "they are in".</summary>
    private const int FewestWords = 3;

    /// <summary>The share of words in common, where the documents say more.</summary>
    private const double SharedOfSentence = 0.8;

    /// <summary>So many content words are not shared by chance.</summary>
    private const int ManyContentWords = 6;

    /// <summary>Words of which nothing depends: "a" and "the", "is" and "was".</summary>
    private static readonly WordSet Trivial = new("a an the is are was were be been being has have had and that which who this these those its their his her very some");

    private ParallelMatch(ParallelSentence left, ParallelSentence right, ImmutableArray<ParallelPlace> places)
    {
        Left = left;
        Right = right;
        Places = places;
    }

    /// <summary>The one sentence.</summary>
    public ParallelSentence Left { get; }

    /// <summary>The other.</summary>
    public ParallelSentence Right { get; }

    /// <summary>Where they differ in words that tell something, in text order; empty where they say the same.</summary>
    public ImmutableArray<ParallelPlace> Places { get; }

    /// <summary>Whether one wording stands for one other, be it at several places: "black shirt and black hat", "red shirt and red hat".</summary>
    public bool DiffersInOne => !Places.IsEmpty && Places.DistinctBy(place => (Words(Left, place.Left), Words(Right, place.Right))).Take(2).Count() == 1;

    /// <summary>The match of two sentences; null where they differ too much to be one.</summary>
    public static ParallelMatch? Find(ParallelSentence left, ParallelSentence right)
    {
        var areAll = left.IsMostOfDocument && right.IsMostOfDocument;
        var least = areAll ? SharedOfDocument : SharedOfSentence;
        if (Share(Math.Min(left.Words.Length, right.Words.Length), left, right) < least || Share(left.MostShared(right), left, right) < least)
        {
            // Few candidates come near it, and aligning them is what takes time.
            return null;
        }

        var shared = SharedPairs(left.Words, right.Words);
        var content = shared.Count(pair => left.IsContent(pair.Left));
        var holdsTogether = areAll ? content > 0 || shared.Count >= FewestWords : content >= ManyContentWords;
        if (!holdsTogether || Share(shared.Count, left, right) < least)
        {
            return null;
        }

        var places = PlacesBetween(shared, left.Words.Length, right.Words.Length);
        return places.Length <= MostPlaces && places.All(IsShort)
            ? new ParallelMatch(left, right, [.. places.Where(place => !IsTrivial(left.Words[place.Left]) || !IsTrivial(right.Words[place.Right]))])
            : null;
    }

    private static double Share(int words, ParallelSentence left, ParallelSentence right) => 2.0 * words / (left.Words.Length + right.Words.Length);

    private static bool IsTrivial(ImmutableArray<Word> words) => words.All(word => Trivial.Contains(word.Key));

    private static string Words(ParallelSentence sentence, Range place) => string.Join(' ', sentence.Words[place].Select(word => word.Key));

    /// <summary>The words that both have: what they begin and end with alike, and the best alignment of what lies between.</summary>
    private static List<WordPair> SharedPairs(ImmutableArray<Word> left, ImmutableArray<Word> right)
    {
        var (start, end, least) = (0, 0, Math.Min(left.Length, right.Length));
        while (start < least && AreSame(left[start], right[start]))
        {
            start++;
        }

        while (end < least - start && AreSame(left[^(end + 1)], right[^(end + 1)]))
        {
            end++;
        }

        var between = WordAlignment.Find(left[start..^end], right[start..^end])
            .Where(pair => pair.Match is WordMatch.Same or WordMatch.Contracted)
            .Select(pair => pair with { Left = pair.Left + start, Right = pair.Right + start });
        return
        [
            .. Enumerable.Range(0, start).Select(index => new WordPair(index, index, WordMatch.Same)),
            .. between,
            .. Enumerable.Range(0, end).Reverse().Select(back => new WordPair(left.Length - 1 - back, right.Length - 1 - back, WordMatch.Same)),
        ];
    }

    private static bool AreSame(Word left, Word right) => !left.IsGap && string.Equals(left.Key, right.Key, StringComparison.Ordinal);

    private static ImmutableArray<ParallelPlace> PlacesBetween(List<WordPair> shared, int leftLength, int rightLength)
    {
        var places = ImmutableArray.CreateBuilder<ParallelPlace>();
        var (left, right) = (0, 0);
        foreach (var pair in shared.Append(new WordPair(leftLength, rightLength, WordMatch.Same)))
        {
            if (pair.Left > left || pair.Right > right)
            {
                places.Add(new ParallelPlace(left..pair.Left, right..pair.Right));
            }

            (left, right) = (pair.Left + 1, pair.Right + 1);
        }

        return places.DrainToImmutable();
    }

    private static bool IsShort(ParallelPlace place) =>
        place.Left.End.Value - place.Left.Start.Value <= LongestPlace && place.Right.End.Value - place.Right.Start.Value <= LongestPlace;
}
