using Discrepancy.Claims;
using Discrepancy.Findings;

namespace Discrepancy.Comparison;

/// <summary>
/// Flags an utterance whose words differ between quotation marks. Case, punctuation, contractions, an ellipsis and brackets do not count, and
/// neither does a part that only one side quotes. Stateless and thread-safe.
/// </summary>
internal sealed class QuotationWordsComparer : IClaimComparer
{
    private const string Rule = "quotation-words";

    /// <inheritdoc/>
    public IEnumerable<Finding> Compare(ClaimGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        if (group.Kind is not ClaimKind.Quote || QuotedTextComparer.IsOfText(group))
        {
            return [];
        }

        var wordings = new UtteranceWordings(group.Claims);
        return wordings.Groups.Length < 2 ? [] : [ToFinding(group, wordings)];
    }

    private static Finding ToFinding(ClaimGroup group, UtteranceWordings wordings)
    {
        var ruling = new Ruling(Relation.QuoteVariance, Rule, Explain(wordings), Confidence: 0.95);
        return FindingBuilder.Build(group, ruling, wordings.Groups.Select(wording => (wording.Words, wording.Claims.AsEnumerable())));
    }

    private static string Explain(UtteranceWordings wordings)
    {
        var claims = wordings.Groups.SelectMany(wording => wording.Claims).ToList();
        return $"{Phrases.Documents(claims)} {Phrases.Verb(claims, "puts", "put")} one utterance between quotation marks with other words: {WordDifferences.List(wordings.Differences)}.";
    }
}
