using System.Globalization;
using System.IO.Compression;
using Discrepancy.Lexicons;

namespace Discrepancy.Training.Vectors;

/// <summary>Reads the vectors of common words from a gzipped text file of GloVe, which has the most frequent words first.</summary>
internal static class CommonWordVectors
{
    private const int ShortestWord = 3;

    /// <summary>The <paramref name="most"/> most frequent words that are neither names that the library knows nor words of grammar.</summary>
    public static List<(string Word, double[] Vector)> Read(string path, int most)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        return [.. Lines(reader).Select(line => line.Split(' ')).Where(cells => IsCommon(cells[0])).Take(most).Select(cells => (cells[0], cells.Skip(1).Select(Number).ToArray()))];
    }

    private static IEnumerable<string> Lines(StreamReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static bool IsCommon(string word) =>
        word.Length >= ShortestWord
        && char.IsAsciiLetterLower(word[0]) && char.IsAsciiLetterLower(word[^1]) && word.All(letter => char.IsAsciiLetterLower(letter) || letter == '-')
        && !FunctionWordLexicon.Default.Contains(word)
        && (CommonWordLexicon.Default.Contains(word) || !IsName(char.ToUpperInvariant(word[0]) + word[1..]));

    private static bool IsName(string word) => GivenNameLexicon.Default.TryFind(word, out _) || GeographyLexicon.Default.TryFind(word, out _) || GeographyLexicon.Default.TryFindByPeople(word, out _);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
