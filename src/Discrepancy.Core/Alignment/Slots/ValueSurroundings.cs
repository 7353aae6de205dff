using System.Collections.Immutable;
using Discrepancy.Claims;

namespace Discrepancy.Alignment;

/// <summary>The words of its sentence on either side of a value, the nearest first, as they are written.</summary>
/// <param name="Before">Those before it.</param>
/// <param name="Behind">Those behind it.</param>
internal sealed record ValueSurroundings(ImmutableArray<string> Before, ImmutableArray<string> Behind)
{
    private const int Reach = 10;

    /// <summary>Reads the words beside the value of <paramref name="claim"/>.</summary>
    public static ValueSurroundings Read(Claim claim)
    {
        var text = claim.Span.Document.Text;
        var (value, sentence) = (claim.Span.Span, claim.SentenceSpan);
        return sentence.Start <= value.Start && value.End <= sentence.End && sentence.End <= text.Length
            ? new ValueSurroundings(
                [.. SlotWords.Split(text[sentence.Start..value.Start]).Reverse().Take(Reach)],
                [.. SlotWords.Split(text[value.End..sentence.End]).Take(Reach)])
            : new ValueSurroundings([], []);
    }

    /// <summary>The word at <paramref name="rank"/> before the value, in lower case; empty where there is none.</summary>
    public string WordBefore(int rank) => rank < Before.Length ? Before[rank].ToLowerInvariant() : "";

    /// <summary>The word at <paramref name="rank"/> behind the value, in lower case; empty where there is none.</summary>
    public string WordBehind(int rank) => rank < Behind.Length ? Behind[rank].ToLowerInvariant() : "";
}
