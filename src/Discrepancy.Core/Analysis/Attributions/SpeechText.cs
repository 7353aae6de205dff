using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>A document while its reported speech is read: its sentences, and its outermost quotations by the tokens they reach over.</summary>
internal sealed class SpeechText
{
    private readonly ImmutableArray<Quotation> _outermost;
    private readonly ImmutableArray<Quotation> _nested;
    private readonly List<int> _words = [];
    private readonly List<int> _quotedBefore = [0];

    /// <summary>Takes up a document. Time is linear in the text.</summary>
    public SpeechText(AnalyzedDocument document)
    {
        Document = document;
        _outermost = [.. document.Quotations.Where(quotation => quotation.Depth == 0)];
        _nested = [.. document.Quotations.Where(quotation => quotation.Depth > 0).OrderBy(quotation => quotation.Span.Start)];
        var sentences = ImmutableArray.CreateBuilder<SpeechSentence>(document.Sentences.Length);
        var passages = new QuotedPassage?[_outermost.Length];
        var next = 0;
        foreach (var sentence in document.Sentences)
        {
            var quotations = new int[sentence.Tokens.Length];
            for (var i = 0; i < quotations.Length; i++)
            {
                while (next < _outermost.Length && _outermost[next].Span.End <= sentence.Tokens[i].Span.Start)
                {
                    next++;
                }

                quotations[i] = next < _outermost.Length && _outermost[next].Span.Contains(sentence.Tokens[i].Span) ? next : -1;
                if (quotations[i] >= 0)
                {
                    passages[next] = Extend(passages[next], _outermost[next], sentence.Index, i);
                }

                CountWord(sentence.Tokens[i], quotations[i] >= 0);
            }

            sentences.Add(new SpeechSentence(sentence, document.ClausesOf(sentence), quotations));
        }

        Sentences = sentences.DrainToImmutable();
        Passages = [.. passages.OfType<QuotedPassage>()];
    }

    /// <summary>The document.</summary>
    public AnalyzedDocument Document { get; }

    /// <summary>Its sentences, by their index.</summary>
    public ImmutableArray<SpeechSentence> Sentences { get; }

    /// <summary>Its outermost quotations, in text order.</summary>
    public ImmutableArray<QuotedPassage> Passages { get; }

    /// <summary>How many words of a content stand in quotation marks that do not enclose its cue too, and how many do not; "that" is no part of either.</summary>
    public (int Quoted, int Plain) CountWords(SpeechDraft draft)
    {
        var (quoted, all) = (0, 0);
        foreach (var piece in draft.Content)
        {
            var (first, end) = (IndexAt(piece.Start), IndexAt(piece.End));
            quoted += _quotedBefore[end] - _quotedBefore[first];
            all += end - first - (Document.Source.Text.AsSpan(piece.Start).StartsWith("that ", StringComparison.Ordinal) ? 1 : 0);
        }

        return IsQuoted(draft.Cue.Start) ? (0, all) : (quoted, all - quoted);
    }

    /// <summary>The draft with what it reports: a cue within a quotation reports nothing outside it.</summary>
    public SpeechDraft Confine(SpeechDraft draft)
    {
        var (low, high) = (0, _outermost.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _outermost[middle].Span.Start <= draft.Cue.Start ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && _outermost[low - 1].Span.Contains(draft.Cue)
            ? draft with { Content = [.. draft.Content.Select(piece => Intersect(piece, _outermost[low - 1].Content)).Where(piece => piece.Length > 0)] }
            : draft;
    }

    /// <summary>The draft with all of a quotation within a quotation where it reports only a part of it: “She said, ‘Go, it is late,’ and left”.</summary>
    public SpeechDraft Complete(SpeechDraft draft)
    {
        if (draft.Kind is ReportedSpeechKind.Narrated)
        {
            return draft;
        }

        foreach (var piece in draft.Content)
        {
            // The content begins at the mark or behind it.
            if (NestedBefore(piece.Start) is { } quotation && piece.Start - quotation.Span.Start <= 1 && quotation.Span.End > piece.End && draft.Cue.End <= quotation.Span.Start)
            {
                return draft with { Content = [quotation.Content] };
            }
        }

        return draft;
    }

    /// <summary>The last quotation within another that begins at <paramref name="offset"/> or before it.</summary>
    private Quotation? NestedBefore(int offset)
    {
        var (low, high) = (0, _nested.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _nested[middle].Span.Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return low > 0 ? _nested[low - 1] : null;
    }

    private static TextSpan Intersect(TextSpan piece, TextSpan limit)
    {
        var start = Math.Max(piece.Start, limit.Start);
        return new TextSpan(start, Math.Max(start, Math.Min(piece.End, limit.End)));
    }

    private static QuotedPassage Extend(QuotedPassage? passage, Quotation quotation, int sentence, int token) =>
        passage is null
            ? new QuotedPassage(quotation, sentence, token, sentence, token + 1)
            : passage with { LastSentence = sentence, EndToken = token + 1 };

    private void CountWord(Token token, bool isQuoted)
    {
        if (char.IsLetterOrDigit(token.Form[0]))
        {
            _words.Add(token.Span.Start);
            _quotedBefore.Add(_quotedBefore[^1] + (isQuoted ? 1 : 0));
        }
    }

    private int IndexAt(int offset)
    {
        var found = _words.BinarySearch(offset);
        return found >= 0 ? found : ~found;
    }

    private bool IsQuoted(int offset)
    {
        var index = IndexAt(offset);
        return index < _words.Count && _words[index] == offset && _quotedBefore[index + 1] > _quotedBefore[index];
    }
}
