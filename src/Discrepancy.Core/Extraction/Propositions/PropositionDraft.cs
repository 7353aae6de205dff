using System.Collections.Immutable;
using Discrepancy.Language;

namespace Discrepancy.Extraction;

/// <summary>A proposition that is being put together.</summary>
/// <param name="Clause">The clause that says it; the innermost of a chain ("began to rebuild").</param>
/// <param name="Predicate">Indexes of the words of the predicate, in text order; empty where the text has none ("Ng, the mayor").</param>
/// <param name="Lemma">The dictionary form of the predicate.</param>
/// <param name="Subject">The grammatical subject.</param>
/// <param name="Arguments">The other arguments, in the order of the text.</param>
internal sealed record PropositionDraft(
    Clause Clause,
    ImmutableArray<int> Predicate,
    string Lemma,
    DraftArgument Subject,
    ImmutableArray<DraftArgument> Arguments);
