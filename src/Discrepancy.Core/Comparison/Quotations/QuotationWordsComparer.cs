using Discrepancy.Claims;
using Discrepancy.Findings;

namespace Discrepancy.Comparison;

/// <summary>
/// Flags an utterance whose words differ between quotation marks. Case, punctuation, contractions, an ellipsis and brackets do not count, and
/// neither does a part that only one side quotes. Within one document more than one word must not differ: speakers repeat themselves. Stateless and thread-safe.
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
        var isDoubtful = !IsOfSeveral(wordings) && !IsSlip(wordings);
        var ruling = new Ruling(isDoubtful ? Relation.PossibleContradiction : Relation.QuoteVariance, Rule, Explain(wordings), Confidence: 0.95)
        {
            Doubts = isDoubtful ? [Doubt.Repetition] : [],
        };
        return FindingBuilder.Build(group, ruling, wordings.Groups.Select(wording => (wording.Words, wording.Claims.AsEnumerable())));
    }

    private static bool IsOfSeveral(UtteranceWordings wordings) =>
        wordings.Groups.SelectMany(wording => wording.Claims).Select(claim => claim.Span.Document.Path).Distinct(StringComparer.Ordinal).Skip(1).Any();

    // Whoever says a thing twice says it in other words; one word is more likely the writer's slip.
    private static bool IsSlip(UtteranceWordings wordings) =>
        wordings.Differences is [var (left, right)] && !left.Contains(' ', StringComparison.Ordinal) && !right.Contains(' ', StringComparison.Ordinal);

    private static string Explain(UtteranceWordings wordings)
    {
        var claims = wordings.Groups.SelectMany(wording => wording.Claims).ToList();
        return $"{Phrases.Documents(claims)} {Phrases.Verb(claims, "puts", "put")} one utterance between quotation marks with other words: {WordDifferences.List(wordings.Differences)}.";
    }
}
