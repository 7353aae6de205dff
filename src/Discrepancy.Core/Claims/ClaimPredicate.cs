using Discrepancy.Text;

namespace Discrepancy.Claims;

/// <summary>What a claim says about its subject.</summary>
/// <param name="Slot">The canonical slot: <c>name</c>, <c>title</c>, <c>event-date</c>, <c>amount</c>.</param>
/// <param name="Words">The words of the text that carry it.</param>
public sealed record ClaimPredicate(string Slot, string Words)
{
    /// <summary>The words of the text that carry it, with one blank between them.</summary>
    public string Words { get; init; } = SingleSpaced.Of(Words);
}
