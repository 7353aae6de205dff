using System.Collections.Frozen;

namespace Discrepancy.Text;

/// <summary>
/// Tells a line that stops in the middle of a sentence, whatever the next one starts with: it ends in a word that another must follow, or begins a sentence
/// behind the end of one and does not end it. A heading may lack its period, but ends in no article and holds no whole sentence.
/// </summary>
internal static class UnfinishedLine
{
    private const int ShortestLine = 30;
    private const int ShortestLastWord = 4;

    private static readonly FrozenSet<string> OpenWords = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "an", "the", "my", "our", "your", "their", "its", "whose", "every", "of", "from", "into", "between", "among", "during", "toward", "towards", "against", "despite", "than", "and", "or", "nor",
        "because", "although", "whereas");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OpenWordsLookup = OpenWords.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="line"/>, without white space around it, is such a line.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length < ShortestLine || !(char.IsLetterOrDigit(line[^1]) || line[^1] == ','))
        {
            return false;
        }

        return line[^1] == ',' || OpenWordsLookup.Contains(line[(line.LastIndexOf(' ') + 1)..]) || HoldsSentenceEnd(line);
    }

    /// <summary>Whether a sentence ends inside: a mark behind a word in small letters that is too long for an abbreviation, and a capital behind the blank.</summary>
    private static bool HoldsSentenceEnd(ReadOnlySpan<char> line)
    {
        for (var i = ShortestLastWord; i + 2 < line.Length; i++)
        {
            if (line[i] is '.' or '!' or '?' && EndsWord(line[..i]) && line[(i + 1)..].TrimStart("\"'”’)") is [' ', var first, ..] && (char.IsUpper(first) || first is '"' or '“'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWord(ReadOnlySpan<char> before)
    {
        foreach (var letter in before[^ShortestLastWord..])
        {
            if (!char.IsLower(letter))
            {
                return false;
            }
        }

        return true;
    }
}
