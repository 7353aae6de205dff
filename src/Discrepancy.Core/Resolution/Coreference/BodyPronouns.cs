using Discrepancy.Language;

namespace Discrepancy.Resolution;

/// <summary>
/// Resolves "it" and "its" where syntax leaves one body: the subject of the clause that owns ("the firm raised its price") or that says what it does
/// ("the firm said it would"). Elsewhere "it" may stand for a thing or a whole sentence.
/// </summary>
internal static class BodyPronouns
{
    /// <summary>The participant; null where there is none.</summary>
    /// <param name="reader">The pronoun's sentence.</param>
    /// <param name="owners">Who is mentioned by each token of the sentence.</param>
    /// <param name="anaphor">The pronoun's place.</param>
    /// <param name="pronoun">What it tells.</param>
    public static Participant? Resolve(MentionReader reader, Participant?[] owners, Mention anaphor, Pronoun pronoun)
    {
        if (reader.ClauseAt(anaphor.Clause) is not { } clause)
        {
            return null;
        }

        if (pronoun.IsPossessive)
        {
            return clause.Subject is { } subject && subject.EndToken <= anaphor.FirstToken && !HasThingBetween(reader, subject.EndToken, anaphor.FirstToken)
                ? Body(owners, subject.Head)
                : null;
        }

        var isSubjectOfComplement = anaphor.Role == MentionRole.Subject && clause.Relation == ClauseRelation.Complement && reader.Tokens[clause.Head].PartOfSpeech is PartOfSpeech.Verb
            && reader.Tokens[anaphor.Head].Relation is not "expl" && clause.Argument(ArgumentRole.Complement) is null;
        return isSubjectOfComplement && reader.ClauseAt(clause.Parent)?.Subject is { } above && above.EndToken <= anaphor.FirstToken
            ? Body(owners, above.Head)
            : null;
    }

    private static Participant? Body(Participant?[] owners, int head) => owners[head] is { Kind: ParticipantKind.Body } body ? body : null;

    private static bool HasThingBetween(MentionReader reader, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (reader.Tokens[i].PartOfSpeech is PartOfSpeech.Noun && reader.Tokens[i].Morphology.Number is GrammaticalNumber.Sing)
            {
                return true;
            }
        }

        return false;
    }
}
