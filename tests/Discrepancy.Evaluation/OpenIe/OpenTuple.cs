using System.Collections.Immutable;

namespace Discrepancy.Evaluation;

/// <summary>One extraction as words: a relation, its first argument and all its others, joined.</summary>
/// <param name="Relation">The words of the relation.</param>
/// <param name="First">The words of the first argument.</param>
/// <param name="Rest">The words of the other arguments.</param>
/// <param name="Confidence">How sure the system is; 1 for gold.</param>
internal sealed record OpenTuple(ImmutableArray<string> Relation, ImmutableArray<string> First, ImmutableArray<string> Rest, double Confidence = 1)
{
    public override string ToString() => $"({string.Join(' ', First)} | {string.Join(' ', Relation)} | {string.Join(' ', Rest)})";
}
