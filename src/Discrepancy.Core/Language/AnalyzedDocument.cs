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

    /// <summary>The names of one sentence, by their start.</summary>
    public ImmutableArray<EntityMention> EntitiesOf(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);

        var (low, high) = (0, Entities.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Entities[middle].Sentence < sentence.Index ? (middle + 1, high) : (low, middle);
        }

        var end = low;
        while (end < Entities.Length && Entities[end].Sentence == sentence.Index)
        {
            end++;
        }

        return Entities[low..end];
    }
}
