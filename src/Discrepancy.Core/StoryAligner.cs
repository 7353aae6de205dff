using System.Collections.Immutable;
using Discrepancy.Alignment;
using Discrepancy.Caching;
using Discrepancy.Claims;

namespace Discrepancy;

/// <summary>Lines up the claims of one story with every aligner, or takes what is kept of it. Thread-safe.</summary>
/// <param name="additional">Aligners of the user's own; what they give is not kept, as it depends on what nobody here can tell apart.</param>
/// <param name="cache">What is kept; null for nothing.</param>
internal sealed class StoryAligner(ImmutableArray<IClaimAligner> additional, StoryCache<ClaimAlignment>? cache)
{
    private readonly ImmutableArray<IClaimAligner> _aligners =
    [
        new PersonAligner(), new SlotAligner(), new QuotationAligner(), new QuotedTextAligner(), new NameAligner(),
        new ParallelAligner(), new EventAligner(), new OriginAligner(), new HolderAligner(), new PartAligner(), new OrdinalAligner(), new DatedCountAligner(), new VagueDateAligner(),
    ];

    /// <summary>The alignments of <paramref name="story"/>, one an aligner; as many <paramref name="steps"/> as it has documents are done.</summary>
    public ImmutableArray<ClaimAlignment> Align(StoryClaims story, ParallelOptions options, ProgressSteps steps)
    {
        var builtIn = AlignBuiltIn(story, options, steps);
        return [.. builtIn, .. additional.Select(aligner => aligner.Align(story.Claims, options.CancellationToken))];
    }

    private ImmutableArray<ClaimAlignment> AlignBuiltIn(StoryClaims story, ParallelOptions options, ProgressSteps steps)
    {
        if (cache?.Find(story) is { } kept)
        {
            steps.Step(story.Documents.Length);
            return kept;
        }

        var alignments = Run(story, options, steps);
        cache?.Keep(story, alignments);
        return alignments;
    }

    private ImmutableArray<ClaimAlignment> Run(StoryClaims story, ParallelOptions options, ProgressSteps steps)
    {
        var alignments = new ClaimAlignment[_aligners.Length];
        var done = 0;
        Parallel.For(0, alignments.Length, options, i =>
        {
            alignments[i] = _aligners[i].Align(story.Claims, options.CancellationToken);
            var ended = Interlocked.Increment(ref done);
            steps.Step(StepsAfter(ended) - StepsAfter(ended - 1));
        });
        return [.. alignments];

        int StepsAfter(int aligners) => story.Documents.Length * aligners / _aligners.Length;
    }
}
