using System.Collections.Immutable;
using Discrepancy.Text;

namespace Discrepancy.Reading;

/// <summary>What one file gave.</summary>
/// <param name="Documents">Its documents, in the order of the file.</param>
/// <param name="Warnings">What was left out or guessed, and what to do about it: one line each, without the path.</param>
public sealed record DocumentBatch(ImmutableArray<SourceDocument> Documents, ImmutableArray<string> Warnings);
