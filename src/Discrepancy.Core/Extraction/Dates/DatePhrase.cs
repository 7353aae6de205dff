using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>What a form read from the token it was asked about on.</summary>
/// <param name="End">Index behind its last token.</param>
/// <param name="Expression">What the words say.</param>
/// <param name="Approximator">How exactly they say it.</param>
internal sealed record DatePhrase(int End, DateExpression Expression, Approximator Approximator = Approximator.Exact)
{
    /// <summary>Whether the words are a date only where the verb looks ahead: "will leave in two weeks", but "finished in two weeks".</summary>
    public bool NeedsFuture { get; init; }

    /// <summary>Whether the words are a date only where the verb does not look back: "is away for the month", but "was away for the month".</summary>
    public bool NeedsPresent { get; init; }
}
