using System.Collections.Frozen;
using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Lexicons;
using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>The persons whom the documents name: what two of them do is two acts.</summary>
internal sealed class SlotActor
{
    private readonly FrozenSet<string> _names;

    /// <summary>Collects the parts of all persons' names in <paramref name="claims"/>.</summary>
    public SlotActor(IEnumerable<Claim> claims) =>
        _names = claims.Select(claim => claim.Value).OfType<PersonName>()
            .SelectMany(name => name.Given.Append(name.Surname))
            .Where(part => part.Length > 1)
            .Select(part => part.ToLowerInvariant())
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word in lower case is part of a person's name in the documents.</summary>
    public bool IsNamed(string word) => _names.Contains(word);

    /// <summary>Whether each value is told of a person by name, and neither sentence names the other's.</summary>
    public bool AreOther(SlotClaim left, SlotClaim right)
    {
        var (one, other) = (NameOf(left), NameOf(right));
        return !one.IsEmpty && !other.IsEmpty && !one.Any(part => IsNamed(part, other, right)) && !other.Any(part => IsNamed(part, one, left));
    }

    private static bool IsNamed(string part, ImmutableArray<string> names, SlotClaim slot) =>
        slot.Terms.Contains(part) || names.Any(name => SlotWords.AreForms(name, part));

    /// <summary>The parts of the name that the subject ends with: "army officer Ana Gray", but not "the lawyer of Ana Gray".</summary>
    private ImmutableArray<string> NameOf(SlotClaim slot)
    {
        if (slot.Subject.All(slot.Claim.Predicate.Words.Contains))
        {
            // No subject was read; whom else would the clause name?
            return [.. slot.Names.Where(_names.Contains).Order(StringComparer.Ordinal)];
        }

        var words = SlotWords.Split(slot.Claim.Subject.Canonical)
            .SkipWhile(word => FunctionWordLexicon.Default.Contains(word))
            .TakeWhile(word => !FunctionWordLexicon.Default.Contains(word))
            .ToList();
        return words.Count > 0 && IsName(words[^1]) && !slot.Claim.Subject.Canonical.Contains('\'', StringComparison.Ordinal)
            ? [.. words.Where(IsName).Select(word => word.ToLowerInvariant())]
            : [];
    }

    private bool IsName(string word) => char.IsUpper(word[0]) && _names.Contains(word.ToLowerInvariant());
}
