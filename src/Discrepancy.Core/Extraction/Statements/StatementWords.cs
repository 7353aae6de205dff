using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Lexicons;
using Discrepancy.Text;

namespace Discrepancy.Extraction;

/// <summary>The words and outermost quotations of a document by their place.</summary>
internal sealed class StatementWords
{
    private readonly ImmutableArray<Token> _words;
    private readonly ImmutableArray<Quotation> _quotations;

    /// <summary>Takes up a document.</summary>
    public StatementWords(AnalyzedDocument document)
    {
        _words = [.. document.Sentences.SelectMany(sentence => sentence.Tokens).Where(token => char.IsLetterOrDigit(token.Form[0]) || IsClitic(token))];
        _quotations = [.. document.Quotations.Where(quotation => quotation.Depth == 0)];
    }

    /// <summary>The words within a span, in lower case.</summary>
    public ImmutableArray<string> Of(TextSpan span) => [.. Within(span).Select(token => LexiconKey.Folded(token.Form))];

    /// <summary>The lemmas of the content words within a span, in lower case.</summary>
    public IEnumerable<string> ContentWordsOf(TextSpan span) =>
        Within(span).Where(token => !IsClitic(token) && !FunctionWordLexicon.Default.Contains(token.Form)).Select(token => token.Lemma.ToLowerInvariant());

    /// <summary>The outermost quotations that lie within a span.</summary>
    public IEnumerable<Quotation> QuotationsIn(TextSpan span)
    {
        for (var i = FirstFrom(_quotations.Length, index => _quotations[index].Span.Start, span.Start); i < _quotations.Length && _quotations[i].Span.Start < span.End; i++)
        {
            if (span.Contains(_quotations[i].Span))
            {
                yield return _quotations[i];
            }
        }
    }

    /// <summary>"n't", "'s": a part of the word before it.</summary>
    private static bool IsClitic(Token token) => token is { SpaceBefore: false, Form: ['\'' or '’', _, ..] };

    private static int FirstFrom(int count, Func<int, int> startOf, int offset)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = startOf(middle) < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private IEnumerable<Token> Within(TextSpan span)
    {
        for (var i = FirstFrom(_words.Length, index => _words[index].Span.Start, span.Start); i < _words.Length && _words[i].Span.End <= span.End; i++)
        {
            yield return _words[i];
        }
    }
}
