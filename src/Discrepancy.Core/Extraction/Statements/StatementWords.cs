using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Lexicons;
using Discrepancy.Text;

namespace Discrepancy.Extraction;

/// <summary>The words and outermost quotations of a document by their place.</summary>
internal sealed class StatementWords
{
    private readonly string _text;
    private readonly ImmutableArray<Token> _words;
    private readonly ImmutableArray<Quotation> _quotations;

    /// <summary>Takes up a document.</summary>
    public StatementWords(AnalyzedDocument document)
    {
        _text = document.Source.Text;
        _words = [.. document.Sentences.SelectMany(sentence => sentence.Tokens).Where(token => char.IsLetterOrDigit(token.Form[0]) || IsClitic(token))];
        _quotations = [.. document.Quotations.Where(quotation => quotation.Depth == 0)];
    }

    /// <summary>The words within a span, in lower case.</summary>
    public ImmutableArray<string> Of(TextSpan span) => [.. Within(span).Select(token => LexiconKey.Folded(token.Form))];

    /// <summary>The lemmas of the content words within a span, in lower case, with the words that turn them into their opposite.</summary>
    public IEnumerable<string> ContentWordsOf(TextSpan span) =>
        Within(span)
            .Where(token => Negation(token) is not null || (!IsClitic(token) && !FunctionWordLexicon.Default.Contains(token.Form)))
            .Select(token => Negation(token) ?? token.Lemma.ToLowerInvariant());

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

    /// <summary>Whether the quoted words are the name of something, as each of them but the smallest has a capital: the “Hotline for Pilots”.</summary>
    public bool IsName(Quotation quotation)
    {
        var words = Within(quotation.Content).Where(token => !IsSmall(token)).ToList();
        return words.Count > 1 && _text[quotation.Content.End - 1] is not ('!' or '?' or '.') && words.TrueForAll(token => char.IsUpper(token.Form[0]) || char.IsDigit(token.Form[0]));
    }

    /// <summary>Whether a finite verb opens a span: its subject stands elsewhere, and the words alone say something else.</summary>
    public bool LacksSubject(TextSpan span) => Within(span).FirstOrDefault() is { Morphology.VerbForm: VerbForm.Fin, Morphology.Mood: not GrammaticalMood.Imp } first && char.IsLower(first.Form[0]);

    /// <summary>A word that keeps its small letter in a name: "between", "of", "the".</summary>
    private static bool IsSmall(Token token) => token.PartOfSpeech is PartOfSpeech.Adposition or PartOfSpeech.Determiner or PartOfSpeech.CoordinatingConjunction or PartOfSpeech.Particle
        && char.IsLower(token.Form[0]);

    private static string? Negation(Token token) => token.Form.ToLowerInvariant() switch
    {
        "not" or "n't" or "n’t" => "not",
        "no" or "never" or "cannot" or "nor" or "neither" or "none" or "nobody" or "nothing" or "without" => token.Form.ToLowerInvariant(),
        _ => null,
    };

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
