using Discrepancy.Text;

namespace Discrepancy.Clustering;

/// <summary>The words that tell what a document is about: those of its article without function words, as far as its story is told by then.</summary>
internal static class DocumentWords
{
    private const int Most = 2000;
    private const int Shortest = 3;
    private const int Longest = 64;

    /// <summary>The numbers of the words of <paramref name="document"/>, in text order.</summary>
    public static List<int> Of(SourceDocument document, TermNumbers terms)
    {
        var words = new List<int>();
        foreach (var section in document.Sections.Where(section => section.Kind is SectionKind.Body or SectionKind.Headline or SectionKind.Caption))
        {
            Add(document.Text.AsSpan(section.Span.Start, section.Span.Length), terms, words);
        }

        return words;
    }

    private static void Add(ReadOnlySpan<char> text, TermNumbers terms, List<int> words)
    {
        Span<char> lower = stackalloc char[Longest];
        while (!text.IsEmpty && words.Count < Most)
        {
            var length = LengthOfWord(text);
            if (length is >= Shortest and <= Longest && terms.NumberOf(lower[..text[..length].ToLowerInvariant(lower)]) is var number and not TermNumbers.None)
            {
                words.Add(number);
            }

            text = text[Math.Max(1, length)..];
        }
    }

    private static int LengthOfWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length]))
        {
            length++;
        }

        return length;
    }
}
