using Discrepancy.Readers.Tests;

namespace Discrepancy.Cli.Tests.Mixed;

/// <summary>Writes articles as the files of office programs.</summary>
internal static class ArticlePrint
{
    private const int ColumnLetters = 40;
    private const int ShortestDivided = 9;

    /// <summary>A Word file, each paragraph in two runs.</summary>
    public static byte[] Docx(Article article) => WordFile.OfBody(string.Concat(article.Paragraphs.Prepend(article.Title).Select(text =>
        $"<w:p><w:r><w:t xml:space=\"preserve\">{text[..(text.Length / 2)]}</w:t></w:r><w:r><w:t xml:space=\"preserve\">{text[(text.Length / 2)..]}</w:t></w:r></w:p>")));

    /// <summary>A page of two narrow columns below the title, whose long words are divided at the ends of lines.</summary>
    public static byte[] Pdf(Article article)
    {
        var lines = article.Paragraphs.SelectMany(text => Lines(text).Append("")).ToList();
        var half = (lines.Count + 1) / 2;
        return PdfFile.OfPages(
        [
            (50, 800, article.Title),
            .. PdfFile.Lines(50, 760, [.. lines.Take(half)]).Where(IsFilled),
            .. PdfFile.Lines(320, 760, [.. lines.Skip(half)]).Where(IsFilled),
        ]);
    }

    private static bool IsFilled((double X, double Y, string Text) line) => line.Text.Length > 0;

    private static List<string> Lines(string text)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
        {
            var free = ColumnLetters - lines[^1].Length - 2;
            if (free >= word.Length)
            {
                lines[^1] = $"{lines[^1]} {word}".TrimStart();
            }
            else if (word.Length >= ShortestDivided && free > 2 && word.All(char.IsAsciiLetterLower))
            {
                var head = Math.Min(free, word.Length - 3);
                lines[^1] = $"{lines[^1]} {word[..head]}-".TrimStart();
                lines.Add(word[head..]);
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }
}
