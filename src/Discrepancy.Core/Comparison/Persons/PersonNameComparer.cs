using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Naming;
using Discrepancy.Values;

namespace Discrepancy.Comparison;

/// <summary>Flags one person's name that is written in two ways which are not both accepted. Stateless and thread-safe.</summary>
internal sealed class PersonNameComparer : IClaimComparer
{
    private const string Rule = "name-spelling";

    /// <inheritdoc/>
    public IEnumerable<Finding> Compare(ClaimGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        if (group.Kind != ClaimKind.PersonName)
        {
            yield break;
        }

        var spellings = Spellings(group.Claims);
        if (spellings.Length < 2)
        {
            yield break;
        }

        var explanation = string.Join(" ", spellings.Select(Describe)) + " The rest of the name is the same and the letters are almost the same, so one of them is a slip.";
        var ruling = new Ruling(Relation.SpellingVariant, Rule, explanation, Confidence: 0.95);
        yield return FindingBuilder.Build(group, ruling, spellings.Select(spelling => (Label(spelling), spelling.AsEnumerable())));
    }

    /// <summary>The claims by spelling; accepted forms of one spelling are together.</summary>
    private static ImmutableArray<ImmutableArray<Claim>> Spellings(ImmutableArray<Claim> claims)
    {
        var spellings = new List<List<Claim>>();
        foreach (var claim in claims.OrderByDescending(claim => ((PersonName)claim.Value).Given.Length))
        {
            var spelling = spellings.Find(known => IsAccepted(known[0], claim));
            if (spelling is null)
            {
                spellings.Add([claim]);
            }
            else
            {
                spelling.Add(claim);
            }
        }

        return [.. spellings.Where(spelling => spellings.Exists(other => IsSlip(spelling[0], other[0]))).Select(spelling => spelling.ToImmutableArray())];
    }

    /// <summary>Names joined by a third one that fits both, as "Jr." and "Sr." by the name without, are no spellings of one another.</summary>
    private static bool IsSlip(Claim left, Claim right) =>
        PersonNameMatcher.Compare((PersonName)left.Value, (PersonName)right.Value) == PersonNameRelation.SpellingVariant;

    private static bool IsAccepted(Claim left, Claim right) =>
        PersonNameMatcher.Compare((PersonName)left.Value, (PersonName)right.Value) is PersonNameRelation.Same or PersonNameRelation.Alias;

    private static string Label(ImmutableArray<Claim> spelling) =>
        spelling.GroupBy(claim => claim.Value.Normalized, StringComparer.Ordinal)
            .OrderByDescending(group => group.Sum(claim => claim.Places.Count())).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key;

    private static string Describe(ImmutableArray<Claim> spelling) =>
        $"{Phrases.Documents(spelling)} {Phrases.Verb(spelling, "writes", "write")} \"{Label(spelling)}\".";
}
