using System.Collections.Immutable;
using Discrepancy.Text;

namespace Discrepancy.Language;

/// <summary>A document with its sentences, tokens, quotations and names. Immutable and thread-safe.</summary>
public sealed record AnalyzedDocument
{
    /// <summary>The document that was analysed.</summary>
    public required SourceDocument Source { get; init; }

    /// <summary>All sentences outside front matter and boilerplate, in text order.</summary>
    public required ImmutableArray<Sentence> Sentences { get; init; }

    /// <summary>All quotations, by their start.</summary>
    public ImmutableArray<Quotation> Quotations { get; init; } = [];

    /// <summary>All names, by their start.</summary>
    public ImmutableArray<EntityMention> Entities { get; init; } = [];

    /// <summary>All clauses, by sentence and the place of their heads.</summary>
    public ImmutableArray<Clause> Clauses { get; init; } = [];

    /// <summary>What is told in the name of others, by the place of its content, what holds another before it.</summary>
    public ImmutableArray<ReportedSpeech> ReportedSpeech { get; init; } = [];

    /// <summary>The names of one sentence, by their start.</summary>
    public ImmutableArray<EntityMention> EntitiesOf(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);

        return OfSentence(Entities, entity => entity.Sentence, sentence.Index);
    }

    /// <summary>The clauses of one sentence, by the place of their heads.</summary>
    public ImmutableArray<Clause> ClausesOf(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);

        return OfSentence(Clauses, clause => clause.Sentence, sentence.Index);
    }

    private static ImmutableArray<T> OfSentence<T>(ImmutableArray<T> items, Func<T, int> sentenceOf, int sentence)
    {
        var (low, high) = (0, items.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sentenceOf(items[middle]) < sentence ? (middle + 1, high) : (low, middle);
        }

        var end = low;
        while (end < items.Length && sentenceOf(items[end]) == sentence)
        {
            end++;
        }

        return items[low..end];
    }
}
