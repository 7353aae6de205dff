using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>An argument of a proposition that is being put together.</summary>
/// <param name="Role">What it is to the predicate, told as if the clause were active.</param>
/// <param name="Phrase">Its words without the preposition.</param>
/// <param name="Marker">Indexes of the words of its preposition.</param>
/// <param name="Source">The argument of the clause.</param>
internal sealed record DraftArgument(PropositionRole Role, Phrase Phrase, ImmutableArray<int> Marker, ClauseArgument Source);
