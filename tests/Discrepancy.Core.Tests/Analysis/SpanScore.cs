using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Analysis;

/// <summary>How well spans agree with the gold ones; a span counts only where both ends are right.</summary>
internal sealed record SpanScore(int Right, int Gold, int Found)
{
    /// <summary>F1 in percent.</summary>
    public double F1 => 200.0 * Right / (Gold + Found);

    public static SpanScore Of(IReadOnlyList<TextSpan> gold, IReadOnlyList<TextSpan> found)
    {
        var expected = gold.ToHashSet();
        return new SpanScore(found.Count(expected.Contains), gold.Count, found.Count);
    }
}
