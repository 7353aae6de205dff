using System.Collections.Immutable;

namespace Discrepancy.Values;

/// <summary>What a clause says: a predicate with its arguments. "The police closed the road" and "the road was closed by the police" are one value.</summary>
/// <param name="Predicate">The dictionary form of the verb with its particles, without auxiliaries and negation; <c>be</c> for a copula.</param>
/// <param name="Arguments">The grammatical subject first, then the others in the order of the text.</param>
public sealed record PropositionValue(string Predicate, ImmutableArray<PropositionArgument> Arguments) : ClaimValue
{
    /// <summary>Predicate and arguments, by role: <c>close(subject: police; object: road; on: monday)</c>.</summary>
    public override string Normalized => $"{Predicate}({string.Join("; ", Arguments.OrderBy(argument => argument.Role).ThenBy(NameOf, StringComparer.Ordinal).Select(Describe))})";

    /// <summary>Whether predicate and arguments are the same, in whatever order they are told.</summary>
    public bool Equals(PropositionValue? other) => other is not null && string.Equals(Normalized, other.Normalized, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Normalized);

    private static string Describe(PropositionArgument argument) => $"{NameOf(argument)}: {argument.Normalized}";

    private static string NameOf(PropositionArgument argument) => (argument.Role, argument.Preposition) switch
    {
        (PropositionRole.Adjunct, { Length: > 0 } preposition) => preposition,
        (PropositionRole.Subject, _) => "subject",
        (PropositionRole.Object, _) => "object",
        (PropositionRole.Recipient, _) => "recipient",
        (PropositionRole.Predicative, _) => "predicative",
        (PropositionRole.Content, _) => "content",
        _ => "adjunct",
    };
}
