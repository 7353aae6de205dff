using Discrepancy.Text;

namespace Discrepancy.Reading;

/// <summary>The block between two <c>---</c> lines at the very start of a text.</summary>
/// <param name="Span">The block with both fences and the line end behind the second.</param>
/// <param name="Yaml">What stands between the fences.</param>
internal sealed record FrontMatterBlock(TextSpan Span, TextSpan Yaml)
{
    /// <summary>More than any metadata needs; it bounds what the YAML parser is given.</summary>
    internal const int MaxLength = 64 * 1024;

    private const string Fence = "---";

    /// <summary>The block of <paramref name="text"/>; null where its first line is no fence.</summary>
    /// <exception cref="DocumentFormatException">The block is not closed or too large.</exception>
    public static FrontMatterBlock? Find(string text)
    {
        var lines = TextLine.Split(text, 0).GetEnumerator();
        if (!lines.MoveNext() || !IsFence(text, lines.Current))
        {
            return null;
        }

        var start = lines.Current.End;
        while (lines.MoveNext())
        {
            var line = lines.Current;
            if (line.Start - start > MaxLength)
            {
                throw new DocumentFormatException("line 1: the front matter is larger than 64 KB; close it with a line '---' or remove the first line");
            }

            if (IsFence(text, line))
            {
                return new FrontMatterBlock(new TextSpan(0, line.End), new TextSpan(start, line.Start));
            }
        }

        throw new DocumentFormatException("line 1: the front matter is not closed; close it with a line '---' or remove the first line");
    }

    private static bool IsFence(string text, TextLine line) =>
        text.AsSpan(line.Start, line.ContentEnd - line.Start).TrimEnd().SequenceEqual(Fence);
}
