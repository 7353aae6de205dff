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
}
