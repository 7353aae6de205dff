using System.Collections.Immutable;

namespace Discrepancy.Values;

/// <summary>A person's name in its parts. Parts keep the text's letters but not its capitals: TANAKA is "Tanaka".</summary>
/// <param name="Given">Given names and initials, in order; empty where only the surname is stated.</param>
/// <param name="Surname">The surname with its particles ("van der Leyen").</param>
/// <param name="Suffix">"Jr.", "III"; empty where there is none.</param>
public sealed record PersonName(ImmutableArray<string> Given, string Surname, string Suffix = "") : ClaimValue
{
    /// <summary>Given names, surname and suffix, whatever order the text uses.</summary>
    public override string Normalized =>
        string.Join(' ', Given.Append(Surname).Append(Suffix).Where(part => part.Length > 0));

    /// <summary>Whether the parts are the same.</summary>
    public bool Equals(PersonName? other) => other is not null && string.Equals(Normalized, other.Normalized, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Normalized);
}
