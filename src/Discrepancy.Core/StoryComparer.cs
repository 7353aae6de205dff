using System.Collections.Immutable;
using Discrepancy.Caching;
using Discrepancy.Claims;
using Discrepancy.Comparison;
using Discrepancy.Findings;

namespace Discrepancy;

/// <summary>Lines up the claims of one story and compares those that stand beside each other. Thread-safe.</summary>
/// <param name="aligner">What lines them up.</param>
/// <param name="additional">Comparers of the user's own.</param>
/// <param name="cache">What was found before; null for nothing.</param>
internal sealed class StoryComparer(StoryAligner aligner, ImmutableArray<IClaimComparer> additional, StoryCache<ComparedStory>? cache)
{
    private readonly ImmutableArray<IClaimComparer> _comparers =
    [
        new PersonNameComparer(), new NameSpellingComparer(), new TitleRankComparer(), new TitleSpellingComparer(), new TitleTenureComparer(),
        new AgeComparer(), new DateComparer(), new VagueDateComparer(), new QuantityComparer(), new PlaceComparer(), new QuotationWordsComparer(), new QuotedTextComparer(),
        new WordingComparer(), new PolarityComparer(), new StatusComparer(), new OriginComparer(), new AttributionComparer(), new PartComparer(),
        .. additional,
    ];

    /// <summary>What was found in <paramref name="story"/>; as many <paramref name="steps"/> as it has documents are done.</summary>
    public ComparedStory Compare(StoryClaims story, ParallelOptions options, ProgressSteps steps)
    {
        if (cache?.Find(story) is [var kept])
        {
            steps.Step(story.Documents.Length);
            return kept;
        }

        var compared = Compare(aligner.Align(story, options, steps), options);
        cache?.Keep(story, [compared]);
        return compared;
    }

    private ComparedStory Compare(ImmutableArray<ClaimAlignment> alignments, ParallelOptions options)
    {
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
