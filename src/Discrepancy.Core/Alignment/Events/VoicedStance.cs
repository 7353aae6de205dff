using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Lexicons;
using Discrepancy.Naming;
using Discrepancy.Text;
using Discrepancy.Values;
using Discrepancy.Wording;

namespace Discrepancy.Alignment;

/// <summary>Somebody who takes a stand: "the minister voiced concern about the flights".</summary>
/// <param name="Claim">The proposition.</param>
/// <param name="Stance">What the stand is.</param>
/// <param name="Holder">The words for who takes it, folded.</param>
/// <param name="Behind">The words of the sentence behind the proposition's first word.</param>
internal sealed record VoicedStance(Claim Claim, string Stance, ImmutableArray<string> Holder, ImmutableArray<Word> Behind)
{
    /// <summary>So many words in a row, not all of them function words, show that the stand is about the same.</summary>
    private const int TellingRow = 4;

    /// <summary>The stand that a claim tells of; null where it tells of none.</summary>
    public static VoicedStance? Read(Claim claim)
    {
        if (claim is not { Value: PropositionValue { } value, Polarity: Polarity.Positive, Modality: Modality.Asserted, Attribution.Kind: AttributionKind.Author, Section: SectionKind.Body }
            || !VoicedStanceLexicon.Default.IsVerb(value.Predicate)
            || value.Arguments[0].Role is not PropositionRole.Subject)
        {
            return null;
        }

        var stance = value.Arguments.Where(argument => argument.Role is PropositionRole.Object)
            .SelectMany(argument => argument.Normalized.Split(' '))
            .Select(VoicedStanceLexicon.Default.StanceOf)
            .FirstOrDefault(found => found is not null);
        return stance is null ? null : new VoicedStance(
            claim,
            stance,
            [.. NameFolding.Fold(claim.Subject.Canonical).Split(' ', StringSplitOptions.RemoveEmptyEntries)],
            WordReader.Read(claim.Span.Document.Text, new TextSpan(claim.Span.Span.Start, Math.Max(claim.Span.Span.End, claim.SentenceSpan.End))));
    }

    /// <summary>Whether both are taken on the same thing, told in the same words.</summary>
    public bool IsOnWhat(VoicedStance other) =>
        string.Equals(Stance, other.Stance, StringComparison.Ordinal) && Rows().Overlaps(other.Rows());

    private HashSet<string> Rows() => Enumerable.Range(0, Math.Max(0, Behind.Length - TellingRow + 1))
        .Select(start => Behind.AsSpan(start, TellingRow).ToArray())
        .Where(row => Array.TrueForAll(row, word => !word.IsGap && !FunctionWordLexicon.Default.Contains(word.Key)))
        .Select(row => string.Join(' ', row.Select(word => word.Key)))
        .ToHashSet(StringComparer.Ordinal);
}
