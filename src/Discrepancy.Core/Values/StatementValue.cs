using System.Collections.Immutable;

namespace Discrepancy.Values;

/// <summary>What somebody is told to have said, in the words of the one who tells it.</summary>
/// <param name="Words">The lemmas of its content words in lower case, in order.</param>
public sealed record StatementValue(ImmutableArray<string> Words) : ClaimValue
{
    /// <summary>The content words, with single spaces.</summary>
    public override string Normalized => string.Join(' ', Words);

    /// <summary>Whether the content words are the same.</summary>
    public bool Equals(StatementValue? other) => other is not null && Words.SequenceEqual(other.Words, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Normalized);
}
