using System.Collections.Immutable;

namespace Discrepancy.Values;

/// <summary>The words that stand at one place of a sentence which another document has nearly word for word.</summary>
/// <param name="Words">The words in lower case, in order; empty where this side has none.</param>
/// <param name="Next">The word behind them, which both sides have; empty at the end.</param>
public sealed record WordingValue(ImmutableArray<string> Words, string Next = "") : ClaimValue
{
    /// <summary>The words with single spaces.</summary>
    public override string Normalized => string.Join(' ', Words);

    /// <summary>Whether the words are the same.</summary>
    public bool Equals(WordingValue? other) => other is not null && string.Equals(Normalized, other.Normalized, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Normalized);
}
