namespace Discrepancy.Readers;

/// <summary>Reduces marked-up text of a feed to text.</summary>
internal static class HtmlFragment
{
    private const int Seconds = 30;

    /// <exception cref="Discrepancy.Reading.DocumentFormatException">The markup is beyond the limits.</exception>
    public static string ToText(string html) => TimeLimit.Run(Seconds, () =>
    {
        using var document = HtmlTree.Parse(html);
        return HtmlText.Of(document);
    });
}
