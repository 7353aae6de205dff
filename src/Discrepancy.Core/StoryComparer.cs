using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Comparison;
using Discrepancy.Findings;

namespace Discrepancy;

/// <summary>Lines up the claims of each story and compares those that stand beside each other. Thread-safe.</summary>
/// <param name="aligner">What lines them up.</param>
/// <param name="additional">Comparers of the user's own.</param>
internal sealed class StoryComparer(StoryAligner aligner, ImmutableArray<IClaimComparer> additional)
{
    private readonly ImmutableArray<IClaimComparer> _comparers =
    [
        new PersonNameComparer(), new NameSpellingComparer(), new TitleRankComparer(), new TitleSpellingComparer(), new TitleTenureComparer(),
        new AgeComparer(), new DateComparer(), new VagueDateComparer(), new QuantityComparer(), new PlaceComparer(), new QuotationWordsComparer(), new QuotedTextComparer(),
        new WordingComparer(), new PolarityComparer(), new StatusComparer(), new OriginComparer(), new AttributionComparer(), new PartComparer(),
        .. additional,
    ];

    /// <summary>
    /// What was found in each of <paramref name="stories"/>, in their order; as many <paramref name="steps"/> as they have documents are done.
    /// Several stories are compared at a time, or else the aligners of one run at a time.
    /// </summary>
    public ComparedStory[] Compare(ImmutableArray<StoryClaims> stories, ParallelOptions options, ProgressSteps steps)
    {
        var kept = new ImmutableArray<ClaimAlignment>?[stories.Length];
        Parallel.For(0, stories.Length, options, i => kept[i] = aligner.FindKept(stories[i]));

        var inner = new ParallelOptions { MaxDegreeOfParallelism = stories.Length > 1 ? 1 : options.MaxDegreeOfParallelism, CancellationToken = options.CancellationToken };
        var compared = new ComparedStory[stories.Length];
        // What takes longest first: the last to be done should be a small one.
        int[] order = [.. Enumerable.Range(0, stories.Length).OrderBy(i => kept[i] is not null).ThenByDescending(i => stories[i].Claims.Length)];
        Parallel.ForEach(order, options, i => compared[i] = Compare(stories[i], kept[i], inner, steps));
        options.CancellationToken.ThrowIfCancellationRequested();
        return compared;
    }

    private ComparedStory Compare(StoryClaims story, ImmutableArray<ClaimAlignment>? kept, ParallelOptions options, ProgressSteps steps)
    {
        var alignments = aligner.Align(story, kept, options, steps);
        ImmutableArray<ClaimGroup> groups = [.. alignments.SelectMany(alignment => alignment.Groups)];
        var findings = new ImmutableArray<Finding>[groups.Length];
        Parallel.For(0, groups.Length, options, i => findings[i] = Compare(groups[i], options.CancellationToken));
        return new ComparedStory([.. findings.SelectMany(list => list)], [.. alignments.SelectMany(alignment => alignment.Abstentions)]);
    }

    private ImmutableArray<Finding> Compare(ClaimGroup group, CancellationToken cancellationToken)
    {
        ImmutableArray<Finding> findings = [.. _comparers.SelectMany(comparer => comparer.Compare(group)).StopOn(cancellationToken)];
        return findings.IsEmpty && Agreements.Of(group) is { } agreement ? [agreement] : findings;
    }
}
