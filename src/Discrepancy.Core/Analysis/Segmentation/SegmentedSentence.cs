using System.Collections.Immutable;
using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>One sentence as offsets.</summary>
/// <param name="Paragraph">The number of its paragraph in the section, from 0.</param>
/// <param name="Tokens">Its tokens in order; never empty, without overlap, without white space inside.</param>
internal sealed record SegmentedSentence(int Paragraph, ImmutableArray<TextSpan> Tokens);
