using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>
/// Gives every quotation to a speaker: by the words behind it, by the clause that it is part of, by the words before it, or, where its
/// sentence holds nothing else, by the utterance that is under way.
/// </summary>
internal sealed class QuotedSpeeches
{
    private readonly SpeechText _text;
    private readonly List<SpeechDraft> _drafts;
    private readonly Dictionary<int, int> _byCue = [];
    private readonly ILookup<int, int> _bySentence;
    private readonly List<QuotedPassage> _waiting = [];
    private int _running = -1;
    private int _runningParagraph = -1;

    /// <summary>Takes up what the clauses of the document report.</summary>
    public QuotedSpeeches(SpeechText text, List<SpeechDraft> drafts)
    {
        _text = text;
        _drafts = drafts;
        for (var i = 0; i < drafts.Count; i++)
        {
            _byCue.TryAdd(drafts[i].Cue.Start, i);
        }

        _bySentence = Enumerable.Range(0, drafts.Count).ToLookup(index => drafts[index].Sentence);
    }

    /// <summary>Gives each quotation of the text to a draft, or leaves it with the author.</summary>
    public void Assign()
    {
        foreach (var passage in _text.Passages)
        {
            var paragraph = _text.Sentences[passage.FirstSentence].Sentence.Paragraph;
            if (_waiting.Count > 0 && _text.Sentences[_waiting[^1].LastSentence].Sentence.Paragraph != paragraph)
            {
                _waiting.Clear();
            }

            Assign(passage, paragraph);
        }
    }

    private void Assign(QuotedPassage passage, int paragraph)
    {
        var draft = Find(passage);
        if (draft < 0 && IsWholeSentence(passage))
        {
            draft = Running(passage, paragraph);
            if (draft < 0)
            {
                _waiting.Add(passage);
            }
            else
            {
                Append(draft, passage.Quotation.Span);
            }
        }

        if (draft < 0)
        {
            return;
        }

        foreach (var waiting in _waiting)
        {
            Append(draft, waiting.Quotation.Span);
        }

        _waiting.Clear();
        (_running, _runningParagraph) = (draft, _text.Sentences[passage.LastSentence].Sentence.Paragraph);
    }

    private int Find(QuotedPassage passage)
    {
        var opening = _text.Sentences[passage.FirstSentence];
        var closing = _text.Sentences[passage.LastSentence];
        var isWhole = StartsSentence(opening, passage);
        if (isWhole && (QuotationCues.Behind(closing, passage) ?? QuotationSignature.Read(_text, passage)) is { } behind)
        {
            return Put(behind, isWhole: true);
        }

        if (QuotationCues.Asked(opening, passage) is { } question)
        {
            return Put(question);
        }

        var mixed = isWhole || QuotationCues.Behind(closing, passage) is not { } after || QuotationCues.ReportsOnward(closing, after) ? null : after;
        if (mixed is not null && OpensSentence(passage))
        {
            return Put(mixed, isWhole: true);
        }

        var owner = Owner(passage);
        if (owner >= 0 && _drafts[owner].Cue.Start != mixed?.Cue.Start)
        {
            Append(owner, passage.Quotation.Span);
            return owner;
        }

        if (isWhole && !HasWordsBefore(opening, passage))
        {
            return -1;
        }

        // “... ,” the firm said, of a sentence that begins in plain words.
        return mixed is not null ? Put(mixed with { Content = [opening.Span(Math.Min(opening.FirstWord, passage.FirstToken), passage.FirstToken + 1).Cover(passage.Quotation.Span)] }, isWhole: true)
            : (IsUtterance(passage) || opening.Tokens[passage.FirstToken - 1].Form is ":") && QuotationCues.Before(opening, passage) is { } before ? Put(before)
            : -1;
    }

    /// <summary>A comma and a capital begin a sentence within the sentence: She shook her head, “No more,” she said.</summary>
    private bool OpensSentence(QuotedPassage passage)
    {
        var tokens = _text.Sentences[passage.FirstSentence].Tokens;
        return passage.FirstToken > 0 && tokens[passage.FirstToken - 1].Form is "," && OpensCapital(passage);
    }

    private bool OpensCapital(QuotedPassage passage)
    {
        var content = passage.Quotation.Content;
        foreach (var letter in _text.Document.Source.Text.AsSpan(content.Start, content.Length))
        {
            if (char.IsLetter(letter))
            {
                return char.IsUpper(letter);
            }
        }

        return false;
    }

    /// <summary>The innermost report whose content the quotation is part of.</summary>
    private int Owner(QuotedPassage passage)
    {
        var (best, length) = (-1, int.MaxValue);
        foreach (var index in _bySentence[passage.FirstSentence].Concat(passage.LastSentence > passage.FirstSentence ? _bySentence[passage.LastSentence] : []))
        {
            var draft = _drafts[index];
            var total = draft.Content.Sum(piece => piece.Length);
            if (!draft.Cue.Overlaps(passage.Quotation.Span) && draft.Content.Any(piece => piece.Overlaps(passage.Quotation.Span)) && total < length)
            {
                (best, length) = (index, total);
            }
        }

        return best;
    }

    /// <summary>Takes up a report, or joins it with what the clauses show of it; where it <paramref name="isWhole"/>, the words around the quotation are not said.</summary>
    private int Put(SpeechDraft draft, bool isWhole = false)
    {
        if (!_byCue.TryGetValue(draft.Cue.Start, out var index))
        {
            index = _drafts.Count;
            _byCue[draft.Cue.Start] = index;
            _drafts.Add(draft);
            return index;
        }

        var known = _drafts[index];
        var isNarrated = known.Kind is ReportedSpeechKind.Narrated;
        _drafts[index] = known with { Source = draft.Source, Antecedent = draft.Antecedent, Kind = isNarrated ? ReportedSpeechKind.Mixed : known.Kind, Content = isWhole ? draft.Content : known.Content };
        foreach (var piece in draft.Content)
        {
            Append(index, piece);
        }

        return index;
    }

    private void Append(int index, TextSpan piece)
    {
        var content = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var other in _drafts[index].Content)
        {
            if (other.Overlaps(piece))
            {
                piece = piece.Cover(other);
            }
            else
            {
                content.Add(other);
            }
        }

        content.Add(piece);
        content.Sort();
        _drafts[index] = _drafts[index] with { Content = content.DrainToImmutable() };
    }

    /// <summary>The utterance that the quotation goes on with: that of its paragraph, or of the one before where it opens its own.</summary>
    private int Running(QuotedPassage passage, int paragraph)
    {
        var previous = passage.FirstSentence - 1;
        if (previous >= 0 && Announced(_text.Sentences[previous]) is >= 0 and var announced)
        {
            return announced;
        }

        return _running >= 0 && (_runningParagraph == paragraph || (_runningParagraph == paragraph - 1 && OpensParagraph(passage, paragraph))) ? _running : -1;
    }

    private bool OpensParagraph(QuotedPassage passage, int paragraph) =>
        passage.FirstSentence == 0 || _text.Sentences[passage.FirstSentence - 1].Sentence.Paragraph != paragraph;

    /// <summary>The last report of a sentence that ends in a colon or has a speaker in the same paragraph.</summary>
    private int Announced(SpeechSentence sentence)
    {
        if (sentence.Tokens[^1].Form is not ":")
        {
            return -1;
        }

        for (var i = sentence.Tokens.Length - 2; i >= 0 && sentence.QuotationAt(i) < 0; i--)
        {
            if (VerbCue.At(sentence.Tree, i) is { } cue && sentence.ClauseAt(i) is { } clause && SpeechSource.Of(sentence, clause) is { } source)
            {
                return Put(new SpeechDraft(sentence.Sentence.Index, sentence.Span(cue.Head, cue.Last + 1), cue.Word.Lemma, cue.Word.Sort, ReportedSpeechKind.Direct, [])
                {
                    Source = source.Words,
                });
            }
        }

        return -1;
    }

    private static bool StartsSentence(SpeechSentence sentence, QuotedPassage passage) => passage.LastSentence > passage.FirstSentence || !HasWordsBefore(sentence, passage);

    private static bool HasWordsBefore(SpeechSentence sentence, QuotedPassage passage) =>
        Enumerable.Range(0, passage.FirstToken).Any(token => sentence.QuotationAt(token) < 0 && char.IsLetterOrDigit(sentence.Tokens[token].Form[0]));

    private bool IsWholeSentence(QuotedPassage passage)
    {
        var closing = _text.Sentences[passage.LastSentence];
        return passage.FirstToken == 0 && IsUtterance(passage)
            && Enumerable.Range(passage.EndToken, closing.Tokens.Length - passage.EndToken).All(token => !char.IsLetterOrDigit(closing.Tokens[token].Form[0]));
    }

    /// <summary>Words that say something rather than name something: more than a few, or with a mark at the end.</summary>
    private bool IsUtterance(QuotedPassage passage)
    {
        var text = _text.Document.Source.Text.AsSpan(passage.Quotation.Content.Start, passage.Quotation.Content.Length).TrimEnd();
        var words = text.Count(' ') + 1;
        return words >= 4 || (text.Length > 0 && text[^1] is '.' or ',' or '!' or '?');
    }
}
