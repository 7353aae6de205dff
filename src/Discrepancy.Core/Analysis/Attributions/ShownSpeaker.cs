using Discrepancy.Language;
using Discrepancy.Lexicons;
using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>Reads who is shown or heard to say something behind what is said: “...,” the film shows Brandt saying; “...,” she was quoted as saying.</summary>
internal static class ShownSpeaker
{
    private static readonly WordSet Showing = new("show see hear capture catch record film quote depict overhear");

    /// <summary>The cue and its source where <paramref name="verb"/>, behind a quotation that ends before <paramref name="first"/>, shows somebody say it.</summary>
    public static (TextSpan Cue, string Lemma, TextSpan Source)? Of(SpeechSentence sentence, int first, int verb)
    {
        if (!Showing.Contains(sentence.Tokens[verb].Lemma))
        {
            return null;
        }

        var next = verb + 1;
        while (next < sentence.Tokens.Length && IsOfName(sentence.Tokens[next]))
        {
            next++;
        }

        var participle = next == verb + 1 && next < sentence.Tokens.Length && sentence.Tokens[next].Form is "as" ? next + 1 : next;
        if (participle >= sentence.Tokens.Length || !sentence.Tokens[participle].Form.EndsWith("ing", StringComparison.Ordinal)
            || VerbCue.At(sentence.Tree, participle) is not { Word.TakesQuotation: true } cue)
        {
            return null;
        }

        var source = next > verb + 1 ? sentence.Span(verb + 1, next) : SubjectOf(sentence, first, verb);
        return source is { } words ? (sentence.Tokens[participle].Span, cue.Word.Lemma, words) : null;
    }

    private static TextSpan? SubjectOf(SpeechSentence sentence, int first, int verb) =>
        sentence.ClauseAt(verb) is { IsPassive: true, Subject: { IsShared: false } subject } && subject.FirstToken >= first ? sentence.Span(subject.FirstToken, subject.EndToken) : null;

    private static bool IsOfName(Token token) => token.PartOfSpeech is PartOfSpeech.ProperNoun or PartOfSpeech.Noun or PartOfSpeech.Pronoun or PartOfSpeech.Determiner or PartOfSpeech.Adjective || token.Form is "-";
}
