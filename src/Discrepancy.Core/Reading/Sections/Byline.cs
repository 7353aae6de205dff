namespace Discrepancy.Reading;

/// <summary>Tells the line that names the author: "By Jane Doe and John Roe", "By: The Evening Desk".</summary>
internal static class Byline
{
    private const int LongestByline = 12;

    private static readonly string[] Joiners = ["and", "of", "for", "with", "the", "&", "in", "|"];

    /// <summary>Whether a paragraph of this shape is such a line.</summary>
    public static bool Is(ParagraphShape shape)
    {
        var words = shape.Plain.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 1 and <= LongestByline
            && !shape.EndsSentence
            && words[0].TrimEnd(':').Equals("by", StringComparison.OrdinalIgnoreCase)
            && words.Skip(1).All(word => char.IsUpper(word[0]) || Joiners.Contains(word, StringComparer.Ordinal));
    }
}
