using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Lexicons;
using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>
/// Reads "according to": at the end of a sentence it covers the sentence, before a clause that clause, between commas the clause around it.
/// Its place among the words tells; the parse hangs it on the nearest phrase.
/// </summary>
internal sealed class AccordingSpeeches(SpeechSentence sentence)
{
    private readonly ImmutableArray<Token> _tokens = sentence.Tokens;

    /// <summary>The speeches, by their cues.</summary>
    public IEnumerable<SpeechDraft> Read()
    {
        for (var i = 0; i + 2 < _tokens.Length; i++)
        {
            if (_tokens[i].Form.Equals("according", StringComparison.OrdinalIgnoreCase) && _tokens[i + 1].Form is "to" && Read(i) is { } draft)
            {
                yield return draft;
            }
        }
    }

    private SpeechDraft? Read(int cue)
    {
        var end = SourceEnd(cue);
        if (end <= cue + 2)
        {
            return null;
        }

        var (first, last) = (FirstOfClause(cue), EndOfClause(end));
        var (content, sourceEnd) = Content(cue, end, first, last);
        return content.IsEmpty
            ? null
            : new SpeechDraft(sentence.Sentence.Index, sentence.Span(cue, cue + 2), "according to", ReportingSort.Speech, ReportedSpeechKind.AccordingTo, content)
            {
                Source = sentence.Span(cue + 2, sourceEnd),
            };
    }

    private (ImmutableArray<TextSpan> Content, int SourceEnd) Content(int cue, int end, int first, int last)
    {
        var before = PreviousWord(cue);
        if (before >= first && IsOpener(before))
        {
            return (SpeechContent.Of(sentence, end, last), end);
        }

        var left = SpeechContent.Of(sentence, first, cue);
        if (!sentence.HasFinite(first, cue))
        {
            return ([.. left, .. SpeechContent.Of(sentence, end, last)], end);
        }

        var next = end < last && IsMark(end) ? end + 1 : end;
        if (next >= last || !char.IsLetterOrDigit(_tokens[next].Form[0]))
        {
            return (left, end);
        }

        return _tokens[next].PartOfSpeech switch
        {
            PartOfSpeech.Adposition or PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Adverb => ([.. left, .. SpeechContent.Of(sentence, next, last)], end),
            PartOfSpeech.Determiner or PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective when !sentence.HasFinite(next, last) => (left, LastWord(last)),
            _ => (left, end),
        };
    }

    /// <summary>The end of the words for the source: before the first mark, the first finite verb or a change between quoted and plain words.</summary>
    private int SourceEnd(int cue)
    {
        var head = _tokens[cue].Head > cue ? _tokens[cue].Head : _tokens[cue + 1].Head;
        var most = head > cue + 1 ? Math.Max(cue + 3, PhraseBounds.Of(sentence.Tree, head).End) : _tokens.Length;
        var end = cue + 2;
        while (end < most && !IsMark(end) && !sentence.IsFinite(end) && (end == cue + 2 || sentence.QuotationAt(end) == sentence.QuotationAt(end - 1)))
        {
            end++;
        }

        return end;
    }

    /// <summary>Behind a semicolon, a bracket, a colon with a clause behind it, or ", but": an according-to covers no more.</summary>
    private int FirstOfClause(int cue)
    {
        for (var i = cue - 1; i > sentence.FirstWord; i--)
        {
            var isEdge = _tokens[i].Form switch
            {
                ";" or "(" => true,
                ":" or "but" when sentence.QuotationAt(i) == sentence.QuotationAt(cue) && (_tokens[i].Form is ":" || _tokens[i - 1].Form is ",") => sentence.HasFinite(i + 1, cue),
                _ => false,
            };
            if (isEdge)
            {
                return i + 1;
            }
        }

        return Math.Min(sentence.FirstWord, cue);
    }

    private int EndOfClause(int end)
    {
        var depth = 0;
        while (end < _tokens.Length && _tokens[end].Form is not ";" && (depth > 0 || _tokens[end].Form is not ")"))
        {
            depth += _tokens[end].Form switch { "(" => 1, ")" => -1, _ => 0 };
            end++;
        }

        return end;
    }

    private int LastWord(int end)
    {
        while (!char.IsLetterOrDigit(_tokens[end - 1].Form[0]))
        {
            end--;
        }

        return end;
    }

    private int PreviousWord(int cue) => cue > 0 && _tokens[cue - 1].Form is "," ? cue - 2 : cue - 1;

    /// <summary>A word that opens a clause: what is told in it, and not what stands before it, is the source's.</summary>
    private bool IsOpener(int token) => _tokens[token].PartOfSpeech is PartOfSpeech.SubordinatingConjunction or PartOfSpeech.CoordinatingConjunction
        || _tokens[token].Form.ToLowerInvariant() is "which" or "who" or "whom" or "that" or "where" or "when";

    private bool IsMark(int token) => _tokens[token].PartOfSpeech is PartOfSpeech.Punctuation && _tokens[token].Form is not ("-" or "." or "'" or "’" or "\"" or "“" or "‘");
}
