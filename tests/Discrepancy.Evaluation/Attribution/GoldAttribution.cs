using System.Collections.Immutable;
using Discrepancy.Text;

namespace Discrepancy.Evaluation;

/// <summary>An attribution as people marked it.</summary>
/// <param name="Source">The words that name the source; empty where none is marked.</param>
/// <param name="Cue">The words that attribute.</param>
/// <param name="Content">What is attributed.</param>
internal sealed record GoldAttribution(ImmutableArray<TextSpan> Source, ImmutableArray<TextSpan> Cue, ImmutableArray<TextSpan> Content);
