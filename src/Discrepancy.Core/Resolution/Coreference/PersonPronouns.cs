using System.Collections.Immutable;
using Discrepancy.Language;

namespace Discrepancy.Resolution;

/// <summary>
/// Resolves "he" and "she": to the one whom gender, syntax and nearness leave, or to the one who is clearly more salient than the others.
/// The speaker of a quotation is not "he" in it.
/// </summary>
internal sealed class PersonPronouns(AnalyzedDocument document)
{
    private const double Margin = 0.9;
    private const string Several = "more than one person named before fits";

    /// <summary>The participant, or why there is none.</summary>
    /// <param name="reader">The pronoun's sentence.</param>
    /// <param name="recent">Those mentioned lately.</param>
    /// <param name="anaphor">The pronoun's place.</param>
    /// <param name="pronoun">What it tells.</param>
    public (Participant? Participant, string Reason) Resolve(MentionReader reader, IEnumerable<Participant> recent, Mention anaphor, Pronoun pronoun)
    {
        var salience = new Salience(reader, anaphor);
        var quotation = document.Quotations.FirstOrDefault(quotation => quotation.Content.Contains(anaphor.Span));
        ImmutableArray<(Participant Participant, double Score)> candidates =
        [
            .. recent
                .Where(participant => participant.Kind == ParticipantKind.Person && participant.CanBe(pronoun.Gender)
                    && !IsForbidden(reader, participant, anaphor, pronoun) && !(quotation is not null && Speaks(participant, quotation)))
                .Select(participant => (participant, salience.Of(participant)))
                .OrderByDescending(candidate => candidate.Item2),
        ];
        if (candidates.IsEmpty)
        {
            return (null, "nobody named before fits");
        }

        var isAmbiguous = candidates.Length > 1 && (candidates[0].Score - candidates[1].Score < Margin || IsRivalled(salience, candidates[0].Participant, candidates[1].Participant, anaphor, pronoun));
        return isAmbiguous ? (null, Several) : (candidates[0].Participant, "stands for somebody whose name is not given");
    }

    /// <summary>"Ng met Doe with his lawyer": either's.</summary>
    private static bool IsRivalled(Salience salience, Participant best, Participant next, Mention anaphor, Pronoun pronoun) =>
        pronoun.IsPossessive && salience.IsOwnSubject(best)
        && next.Mentions.Exists(mention => mention.Sentence == anaphor.Sentence && mention.Clause == anaphor.Clause && mention.Role is not MentionRole.Possessor);

    /// <summary>Whether the participant is a subject beside the quotation, in a sentence that it touches.</summary>
    private bool Speaks(Participant participant, Quotation quotation)
    {
        for (var i = participant.Mentions.Count - 1; i >= 0; i--)
        {
            var mention = participant.Mentions[i];
            var sentence = document.Sentences[mention.Sentence].Span;
            if (sentence.End <= quotation.Span.Start)
            {
                return false;
            }

            if (mention.Role == MentionRole.Subject && sentence.Overlaps(quotation.Span) && !quotation.Span.Contains(mention.Span))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsForbidden(MentionReader reader, Participant participant, Mention anaphor, Pronoun pronoun)
    {
        for (var i = participant.Mentions.Count - 1; i >= 0 && participant.Mentions[i].Sentence == anaphor.Sentence; i--)
        {
            if (Binding.Forbids(reader, participant.Mentions[i], anaphor, pronoun))
            {
                return true;
            }
        }

        return false;
    }
}
