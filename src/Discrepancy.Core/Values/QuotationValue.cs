using System.Collections.Immutable;

namespace Discrepancy.Values;

/// <summary>The words of an utterance as they are quoted.</summary>
/// <param name="Text">What stands between the marks, character for character.</param>
/// <param name="Words">Its words in lower case, without marks, in order.</param>
public sealed record QuotationValue(string Text, ImmutableArray<string> Words) : ClaimValue
{
    /// <summary>The words, with single spaces.</summary>
    public override string Normalized => string.Join(' ', Words);

    /// <summary>Whether the words are the same, whatever marks and capitals they have.</summary>
    public bool Equals(QuotationValue? other) => other is not null && Words.SequenceEqual(other.Words, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Normalized);
}
