using Discrepancy.Claims;
using Discrepancy.Findings;

namespace Discrepancy.Comparison;

/// <summary>
/// Flags words between quotation marks, given as those of another document, that this document has otherwise. Case, punctuation, contractions, an
/// ellipsis and brackets do not count. Stateless and thread-safe.
/// </summary>
internal sealed class QuotedTextComparer : IClaimComparer
{
    private const string Rule = "quoted-text";

    /// <inheritdoc/>
    public IEnumerable<Finding> Compare(ClaimGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        if (!IsOfText(group))
        {
            return [];
        }

        var wordings = new UtteranceWordings(group.Claims);
        if (wordings.Groups.Length < 2)
        {
            return [];
        }

        var explanation =
            $"{Documents(group, isText: false)} quotes {group.Claims[0].Subject.Canonical} with words that {Documents(group, isText: true)} does not have so: {WordDifferences.List(wordings.Differences)}.";
        var ruling = new Ruling(Relation.QuoteVariance, Rule, explanation, Confidence: 0.9);
        return [FindingBuilder.Build(group, ruling, wordings.Groups.Select(wording => (wording.Words, wording.Claims.AsEnumerable())))];
    }

    /// <summary>Whether the group holds a quotation and the text it is taken from.</summary>
    internal static bool IsOfText(ClaimGroup group) => group.Kind is ClaimKind.Quote && group.Claims.Any(IsText);

    private static string Documents(ClaimGroup group, bool isText) => Phrases.Documents(group.Claims.Where(claim => IsText(claim) == isText));

    private static bool IsText(Claim claim) => claim.Predicate.Slot is QuotationSlots.Text;
}
