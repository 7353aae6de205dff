namespace Discrepancy.Analysis;

/// <summary>A named entity of a sentence.</summary>
/// <param name="Start">The index of the first token.</param>
/// <param name="End">The index behind the last token.</param>
/// <param name="Type">What it names.</param>
internal readonly record struct EntitySpan(int Start, int End, EntityType Type);
