using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Lexicons;
using Discrepancy.Values;

namespace Discrepancy.Resolution;

/// <summary>Resolves "the minister" and "the company": to the one named before whose office or name shows it, where there is only one.</summary>
internal static class Descriptions
{
    private const string Nobody = "nobody named before fits";
    private const string Several = "more than one named before fits";

    /// <summary>The participant, or why there is none.</summary>
    public static (Participant? Participant, string Reason) Resolve(IEnumerable<Participant> named, ImmutableArray<Token> tokens, Description description)
    {
        ImmutableArray<Participant> fitting = [.. named.Where(participant => Fits(participant, tokens, description)).Take(2)];
        return fitting.Length switch
        {
            0 => (null, Nobody),
            1 => (fitting[0], ""),
            _ => (null, Several),
        };
    }

    private static bool Fits(Participant participant, ImmutableArray<Token> tokens, Description description)
    {
        if (participant.Name is null)
        {
            return false;
        }

        return participant.Kind == ParticipantKind.Person
            ? participant.Offices.Exists(office => HasOffice(office, tokens, description))
            : OrganizationNounLexicon.Default.IsShownBy(description.Noun, participant.Name) && description.FirstModifier == description.NounToken;
    }

    private static bool HasOffice(TitleValue office, ImmutableArray<Token> tokens, Description description)
    {
        if (!TitleLexicon.Default.TryFindHead(description.Noun, out var head) || !string.Equals(head.Head, office.Head, StringComparison.Ordinal))
        {
            return false;
        }

        for (var i = description.FirstModifier; i < description.NounToken; i++)
        {
            if (!IsToldBy(office, tokens[i].Form))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsToldBy(TitleValue office, string word)
    {
        var folded = SpellingLexicon.Default.Canonicalize(word.ToLowerInvariant());
        if (TitleLexicon.Default.TryFindQualifier(word, out var qualifier) && qualifier.Effect is QualifierEffect.Former)
        {
            return office.IsFormer;
        }

        return office.Body.Contains(folded, StringComparer.Ordinal)
            || office.Qualifiers.Contains(qualifier?.Canonical ?? folded, StringComparer.Ordinal)
            || office.Head.Split(' ').Contains(folded, StringComparer.Ordinal)
            || (PlaceWords.Canonicalize(word) is { } place && string.Equals(place, office.Place, StringComparison.Ordinal));
    }
}
