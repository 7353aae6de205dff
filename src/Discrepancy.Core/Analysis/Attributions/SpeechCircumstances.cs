using Discrepancy.Language;
using Discrepancy.Lexicons;
using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>Reads to whom and on which occasion something was said: "told reporters", "said at a news conference on Friday".</summary>
internal static class SpeechCircumstances
{
    private static readonly WordSet Directed = new("tell ask inform order urge warn remind assure notify instruct advise");

    /// <summary>The draft with those spoken to and the occasion, where the clause of its cue tells them.</summary>
    public static SpeechDraft Add(SpeechSentence sentence, Clause clause, SpeechDraft draft)
    {
        var addressee = draft.Sort is ReportingSort.Speech ? AddresseeOf(sentence, clause) : null;
        var addresseeEnd = addressee is null ? 0 : EndBeforeOccasion(sentence, addressee);
        var said = addressee is null ? default : sentence.Span(FirstWord(sentence, addressee), addresseeEnd);
        var isTopic = addressee is not null && draft.Content.Any(piece => piece.Overlaps(said));
        return draft with
        {
            Addressee = addressee is null || isTopic ? null : said,
            Occasion = OccasionOf(sentence, clause, draft, !isTopic && addressee is not null && addresseeEnd < addressee.EndToken ? sentence.Span(addresseeEnd, addressee.EndToken) : null),
        };
    }

    private static ClauseArgument? AddresseeOf(SpeechSentence sentence, Clause clause)
    {
        if (clause.IsPassive)
        {
            return clause.Subject is { IsShared: false } subject && Directed.Contains(sentence.Tokens[clause.Head].Lemma) ? subject : null;
        }

        var addressee = clause.Argument(ArgumentRole.IndirectObject) ?? clause.Argument(ArgumentRole.Object)
            ?? clause.Arguments.FirstOrDefault(argument => argument.Role is ArgumentRole.Oblique && argument.Preposition is "to");
        return addressee is { IsShared: false } && addressee.Head > clause.Head && sentence.Tokens[addressee.Head].Form is not "it" && IsNominal(sentence.Tokens[addressee.Head]) && sentence.QuotationAt(addressee.Head) == sentence.QuotationAt(clause.Head)
            ? addressee
            : null;
    }

    private static TextSpan? OccasionOf(SpeechSentence sentence, Clause clause, SpeechDraft draft, TextSpan? first)
    {
        var occasion = first;
        foreach (var argument in clause.Arguments.Where(argument => IsOccasion(sentence, clause, argument)))
        {
            var words = sentence.Span(argument.FirstToken, EndBeforeClause(sentence, argument));
            if (!draft.Content.Any(piece => piece.Overlaps(words)) && draft.Source?.Overlaps(words) is not true)
            {
                occasion = occasion is { } earlier && words.Start - earlier.End <= 2 ? earlier.Cover(words) : occasion ?? words;
            }
        }

        return occasion;
    }

    private static bool IsOccasion(SpeechSentence sentence, Clause clause, ClauseArgument argument) =>
        argument is { Role: ArgumentRole.Oblique, IsShared: false, Preposition: "" or "in" or "at" or "on" or "during" or "after" or "before" or "via" or "through" or "over" }
        && IsNominal(sentence.Tokens[argument.Head]) && sentence.QuotationAt(argument.Head) == sentence.QuotationAt(clause.Head);

    private static bool IsNominal(Token token) => token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Numeral;

    /// <summary>"told [reporters] [at a news conference]": a parse may hang the occasion on those spoken to.</summary>
    private static int EndBeforeOccasion(SpeechSentence sentence, ClauseArgument argument)
    {
        foreach (var dependent in sentence.Tree.Dependents(argument.Head))
        {
            if (dependent > argument.Head && sentence.Tokens[dependent].Relation is "nmod"
                && sentence.Tree.Dependent(dependent, "case") is >= 0 and var preposition && sentence.Tokens[preposition].Form is "at" or "on" or "in" or "during" or "after")
            {
                return Math.Max(argument.Head + 1, Math.Min(argument.EndToken, sentence.Tree.Extent(dependent).First));
            }
        }

        return EndBeforeClause(sentence, argument);
    }

    private static int EndBeforeClause(SpeechSentence sentence, ClauseArgument argument)
    {
        for (var i = argument.Head + 1; i < argument.EndToken; i++)
        {
            if (sentence.Tokens[i] is { Form: "that", PartOfSpeech: PartOfSpeech.SubordinatingConjunction })
            {
                return i;
            }
        }

        return argument.EndToken;
    }

    private static int FirstWord(SpeechSentence sentence, ClauseArgument argument)
    {
        var preposition = argument.Preposition.Length > 0 ? sentence.Tree.Dependent(argument.Head, "case") : -1;
        return preposition >= 0 && preposition < argument.Head ? preposition + 1 : argument.FirstToken;
    }
}
