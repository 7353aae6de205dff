using System.Collections.Immutable;
using Discrepancy.Language;

namespace Discrepancy.Analysis;

/// <summary>A document while its reported speech is read: its sentences, and its outermost quotations by the tokens they reach over.</summary>
internal sealed class SpeechText
{
    /// <summary>Takes up a document. Time is linear in the text.</summary>
    public SpeechText(AnalyzedDocument document)
    {
        Document = document;
        var outermost = document.Quotations.Where(quotation => quotation.Depth == 0).ToImmutableArray();
        var sentences = ImmutableArray.CreateBuilder<SpeechSentence>(document.Sentences.Length);
        var passages = new QuotedPassage?[outermost.Length];
        var next = 0;
        foreach (var sentence in document.Sentences)
        {
            var quotations = new int[sentence.Tokens.Length];
            for (var i = 0; i < quotations.Length; i++)
            {
                while (next < outermost.Length && outermost[next].Span.End <= sentence.Tokens[i].Span.Start)
                {
                    next++;
                }

                quotations[i] = next < outermost.Length && outermost[next].Span.Contains(sentence.Tokens[i].Span) ? next : -1;
                if (quotations[i] >= 0)
                {
                    passages[next] = Extend(passages[next], outermost[next], sentence.Index, i);
                }
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

    private static QuotedPassage Extend(QuotedPassage? passage, Quotation quotation, int sentence, int token) =>
        passage is null
            ? new QuotedPassage(quotation, sentence, token, sentence, token + 1)
            : passage with { LastSentence = sentence, EndToken = token + 1 };
}
