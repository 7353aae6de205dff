using Discrepancy.Language;
using Discrepancy.Lexicons;
using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>Who says what a cue reports: the words beside the cue, and the noun that they describe where they are a relative pronoun.</summary>
/// <param name="Words">The words beside the cue.</param>
/// <param name="Antecedent">The noun of a relative pronoun; null otherwise.</param>
/// <param name="Head">Index of the head of the words, or of the antecedent.</param>
/// <param name="IsRelative">Whether the words are a relative pronoun.</param>
internal sealed record SpeechSource(TextSpan Words, TextSpan? Antecedent, int Head, bool IsRelative = false)
{
    /// <summary>From how large a lead on the parser tells which noun a relative clause describes.</summary>
    private const int SureMargin = 100;

    private static readonly WordSet Days = new("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");

    /// <summary>The subject of an active clause or the actor of a passive one; null where none is told.</summary>
    public static SpeechSource? Of(SpeechSentence sentence, Clause clause)
    {
        if (clause.IsPassive)
        {
            return clause.Argument(ArgumentRole.Agent) is { } agent ? new SpeechSource(WithoutPreposition(sentence, agent), Antecedent: null, agent.Head) : null;
        }

        if (SubjectOf(sentence, clause) is not { } subject || sentence.Tokens[subject.Head].Form.ToLowerInvariant() is "there")
        {
            return null;
        }

        var words = Trim(sentence, subject);
        var pronoun = RelativePronoun(sentence, clause.Head);
        return pronoun < 0 || pronoun == subject.Head
            ? new SpeechSource(words, Antecedent: null, subject.Head)
            : new SpeechSource(sentence.Tokens[pronoun].Span, IsSure(sentence, clause.Head, subject.Head) ? words : null, subject.Head, IsRelative: true);
    }

    private static bool IsSure(SpeechSentence sentence, int verb, int antecedent) =>
        sentence.Tokens[verb].HeadMargin >= SureMargin && Speakers.Accepts(sentence, antecedent);

    /// <summary>A parse may give a verb the subject of what it reports too: the nearest one that is quoted or not as the verb is.</summary>
    private static ClauseArgument? SubjectOf(SpeechSentence sentence, Clause clause) =>
        clause.Arguments
            .Where(argument => argument.Role is ArgumentRole.Subject && sentence.QuotationAt(argument.Head) == sentence.QuotationAt(clause.Head))
            .OrderBy(argument => argument.IsShared)
            .ThenBy(argument => argument.Head > clause.Head && !IsInverted(sentence, clause.Head))
            .ThenBy(argument => Math.Abs(argument.Head - clause.Head))
            .FirstOrDefault();

    /// <summary>“...,” said Brandt; the bridge is safe, said Brandt.</summary>
    private static bool IsInverted(SpeechSentence sentence, int verb) => verb > 0 && sentence.Tokens[verb - 1].PartOfSpeech is PartOfSpeech.Punctuation;

    private static int RelativePronoun(SpeechSentence sentence, int head)
    {
        var own = sentence.Tree.Dependent(head, "nsubj");
        return own >= 0 && sentence.Tokens[own].Form.ToLowerInvariant() is "who" or "which" or "that" ? own : -1;
    }

    /// <summary>The phrase without a clause that describes it at its end: "the minister, who resigned,".</summary>
    private static TextSpan Trim(SpeechSentence sentence, ClauseArgument argument)
    {
        var end = argument.EndToken;
        if (sentence.Tree.Dependent(argument.Head, "acl:relcl", "acl", "parataxis") is >= 0 and var clause && sentence.Tree.Extent(clause).First > argument.Head)
        {
            end = Math.Min(end, sentence.Tree.Extent(clause).First);
        }

        // "Brandt on Friday said": the day belongs to the verb.
        if (end - argument.Head > 2 && Days.Contains(sentence.Tokens[end - 1].Form) && sentence.Tokens[end - 2].Form is "on")
        {
            end -= 2;
        }

        while (end > argument.Head + 1 && sentence.Tokens[end - 1].PartOfSpeech is PartOfSpeech.Punctuation && sentence.Tokens[end - 1].Form is not ")")
        {
            end--;
        }

        // "Rivera-Ortiz": a parse may cut a name at its hyphen.
        while (HyphenatedName.IsJoint(sentence.Tokens, end))
        {
            end += 2;
        }

        return sentence.Span(argument.FirstToken, end);
    }

    private static TextSpan WithoutPreposition(SpeechSentence sentence, ClauseArgument argument)
    {
        var preposition = sentence.Tree.Dependent(argument.Head, "case");
        return sentence.Span(preposition >= 0 && preposition < argument.Head ? Math.Max(argument.FirstToken, preposition + 1) : argument.FirstToken, argument.EndToken);
    }
}
