using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>Reads to whom and on which occasion something was said: "told reporters", "said at a news conference on Friday".</summary>
internal static class SpeechCircumstances
{
    /// <summary>The words for those spoken to; null where the clause does not tell.</summary>
    public static TextSpan? Addressee(SpeechSentence sentence, Clause clause)
    {
        if (clause.IsPassive)
        {
            return clause.Subject is { IsShared: false } subject && sentence.Tokens[clause.Head].Lemma is "tell" or "ask" or "inform" or "order" or "urge" or "warn" or "remind" or "assure"
                ? sentence.Span(subject.FirstToken, subject.EndToken)
                : null;
        }

        var addressee = clause.Argument(ArgumentRole.IndirectObject) ?? clause.Argument(ArgumentRole.Object)
            ?? clause.Arguments.FirstOrDefault(argument => argument.Role is ArgumentRole.Oblique && argument.Preposition is "to");
        return addressee is { IsShared: false } && addressee.Head > clause.Head && sentence.Tokens[addressee.Head].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun
            && sentence.QuotationAt(addressee.Head) < 0
            ? Words(sentence, addressee)
            : null;
    }

    /// <summary>The words that tell where, when or in what it was said; null where the clause does not tell.</summary>
    public static TextSpan? Occasion(SpeechSentence sentence, Clause clause)
    {
        TextSpan? occasion = null;
        foreach (var argument in clause.Arguments.Where(argument => IsOccasion(sentence, argument)))
        {
            var words = sentence.Span(argument.FirstToken, argument.EndToken);
            occasion = occasion is { } earlier && words.Start - earlier.End <= 2 ? earlier.Cover(words) : occasion ?? words;
        }

        return occasion;
    }

    private static bool IsOccasion(SpeechSentence sentence, ClauseArgument argument) =>
        argument is { Role: ArgumentRole.Oblique, IsShared: false, Preposition: "" or "in" or "at" or "on" or "during" or "after" or "before" or "via" or "through" or "over" }
        && sentence.Tokens[argument.Head].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Numeral
        && sentence.QuotationAt(argument.Head) < 0;

    private static TextSpan Words(SpeechSentence sentence, ClauseArgument argument)
    {
        var preposition = argument.Preposition.Length > 0 ? sentence.Tree.Dependent(argument.Head, "case") : -1;
        return sentence.Span(preposition >= 0 && preposition < argument.Head ? preposition + 1 : argument.FirstToken, argument.EndToken);
    }
}
