using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Analysis;

/// <summary>Counts of gold and found mentions: right where both ends agree, touched where they share at least one character.</summary>
internal sealed record MentionScore(int Gold, int Found, int Right, int GoldTouched, int FoundTouched)
{
    public static MentionScore None { get; } = new(0, 0, 0, 0, 0);

    public double Recall => Share(Right, Gold);

    public double Precision => Share(Right, Found);

    public double OverlapRecall => Share(GoldTouched, Gold);

    public double OverlapPrecision => Share(FoundTouched, Found);

    /// <summary>Scores the mentions of one document; a mention found twice is right once.</summary>
    public static MentionScore Of(IReadOnlyList<TextSpan> gold, IReadOnlyList<TextSpan> found) => new(
        gold.Count,
        found.Count,
        gold.Count(found.Contains),
        gold.Count(span => found.Any(span.Overlaps)),
        found.Count(span => gold.Any(span.Overlaps)));

    public MentionScore Plus(MentionScore other) => new(
        Gold + other.Gold,
        Found + other.Found,
        Right + other.Right,
        GoldTouched + other.GoldTouched,
        FoundTouched + other.FoundTouched);

    public override string ToString() => FormattableString.Invariant(
        $"{Gold} gold, {Found} found, {Right} right: recall {Recall:F3}, precision {Precision:F3}; by overlap {OverlapRecall:F3}, {OverlapPrecision:F3}");

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
