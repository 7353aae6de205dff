using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Text;
using Discrepancy.Values;
using Discrepancy.Wording;

namespace Discrepancy.Alignment;

/// <summary>Makes groups of parallel sentences: what each of them has at the one place where they differ is a claim.</summary>
internal static class ParallelGroups
{
    private const double OfLongSentence = 0.9;

    /// <summary>A short sentence is told of many: "a man was hurt".</summary>
    private const double OfShortSentence = 0.8;

    private const int ManyContentWords = 6;
    private const int TopicWords = 6;

    /// <summary>The groups of the matches that differ in one place, one for each wording around it.</summary>
    public static ImmutableArray<ClaimGroup> Build(IEnumerable<ParallelMatch> matches) =>
    [
        .. matches
            .Where(match => match.DiffersInOne)
            .GroupBy(match => string.Join(' ', SharedWords(match)), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Build(group.Key, group)),
    ];

    private static ClaimGroup Build(string frame, IEnumerable<ParallelMatch> matches)
    {
        var shared = frame.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new ClaimGroup(
            ClaimKind.Other,
            $"wording: {frame}",
            string.Join(' ', shared.Take(TopicWords)),
            [
                .. matches.SelectMany(match => match.Places.SelectMany(place => new[] { ToClaim(match.Left, place.Left), ToClaim(match.Right, place.Right) }))
                    .DistinctBy(claim => claim.Span)
                    .OrderBy(claim => claim.Span.Document.Path, StringComparer.Ordinal)
                    .ThenBy(claim => claim.Span.Span),
            ],
            shared.Length >= ManyContentWords ? OfLongSentence : OfShortSentence);
    }

    private static IEnumerable<string> SharedWords(ParallelMatch match) =>
        Enumerable.Range(0, match.Left.Words.Length)
            .Where(index => match.Left.IsContent(index) && !match.Places.Any(place => place.Left.Start.Value <= index && index < place.Left.End.Value))
            .Select(index => match.Left.Words[index].Key);

    private static Claim ToClaim(ParallelSentence sentence, Range place)
    {
        var next = place.End.Value < sentence.Words.Length ? sentence.Words[place.End.Value].Key : "";
        var span = SpanOf(sentence.Words, place);
        return sentence.Claim with
        {
            Kind = ClaimKind.Other,
            Span = new SourceSpan(sentence.Document, span),
            Predicate = new ClaimPredicate("wording", sentence.Document.Text[span.Start..span.End]),
            Value = new WordingValue([.. sentence.Words[place].Select(word => word.Key)], next),
            Ordinal = 0,
            AlsoAt = [],
            Unresolved = [],
            Extractor = "parallel",
        };
    }

    /// <summary>The words at the place; where there are none, the words on both sides of it.</summary>
    private static TextSpan SpanOf(ImmutableArray<Word> words, Range place)
    {
        var (first, last) = place.Start.Value < place.End.Value
            ? (place.Start.Value, place.End.Value - 1)
            : (Math.Max(0, place.Start.Value - 1), Math.Min(words.Length - 1, place.Start.Value));
        return new TextSpan(words[first].Span.Start, words[last].Span.End);
    }
}
