using System.Collections.Immutable;
using System.Globalization;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Claims;

/// <summary>The smallest thing a document can be right or wrong about. Immutable and thread-safe.</summary>
public sealed record Claim
{
    /// <summary>Unique among the claims of one analysis: document, kind, place and, where it is not 0, <see cref="Ordinal"/>.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{Span.Document.Path}#{Kind}@{Span.Span.Start}-{Span.Span.End}{(Ordinal == 0 ? "" : "/" + Ordinal.ToString(CultureInfo.InvariantCulture))}");

    /// <summary>Its number among the claims of its kind at its place, from 0: "sold fish and bread" is two claims.</summary>
    public int Ordinal { get; init; }

    /// <summary>The words that carry the value.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The sentence around them.</summary>
    public required TextSpan SentenceSpan { get; init; }

    /// <summary>The part of the document they stand in.</summary>
    public SectionKind Section { get; init; }

    /// <summary>What sort of fact it is.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>What it is about.</summary>
    public required ClaimSubject Subject { get; init; }

    /// <summary>What it says about it.</summary>
    public required ClaimPredicate Predicate { get; init; }

    /// <summary>The value, normalised.</summary>
    public required ClaimValue Value { get; init; }

    /// <summary>Whether it is so or not.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>How it stands to reality.</summary>
    public Modality Modality { get; init; }

    /// <summary>How far what it tells of has come.</summary>
    public EventStatus Status { get; init; }

    /// <summary>Who asserts it.</summary>
    public Attribution Attribution { get; init; } = Attribution.Author;

    /// <summary>The words around it.</summary>
    public ClaimContext Context { get; init; } = ClaimContext.Empty;

    /// <summary>The rule or model that found it.</summary>
    public required string Extractor { get; init; }

    /// <summary>How sure the extractor is, from 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>What could not be resolved, and why.</summary>
    public ImmutableArray<UnresolvedReference> Unresolved { get; init; } = [];

    /// <summary>Where else the document says the same, in text order.</summary>
    public ImmutableArray<ClaimPlace> AlsoAt { get; init; } = [];

    /// <summary>Every place where the document says it: its own first, then <see cref="AlsoAt"/>.</summary>
    public IEnumerable<ClaimPlace> Places => AlsoAt.Prepend(new ClaimPlace(Span, SentenceSpan));
}
