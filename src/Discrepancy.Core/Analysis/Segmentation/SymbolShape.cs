using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>Matches what is neither word nor number: punctuation, runs of one mark, faces made of marks, emoji.</summary>
internal static class SymbolShape
{
    private static readonly string[] Faces =
        [":-)", ":-(", ";-)", ":-D", ":-P", ":-/", ":'(", ":)", ":(", ";)", ":D", ":P", ":p", "=)", "=(", "=D", ":]", "^_^", "<3", "(:"];

    private static readonly string[] DoubledMarks = ["''", "``", "‘’", "’’"];

    /// <summary>The offset behind the symbol at <paramref name="start"/>, always at least one character further.</summary>
    public static int Match(string text, int start, int end)
    {
        var rest = text.AsSpan(start, end - start);
        foreach (var face in Faces)
        {
            if (rest.StartsWith(face, StringComparison.Ordinal) && (rest.Length == face.Length || !char.IsLetterOrDigit(rest[face.Length])))
            {
                return start + face.Length;
            }
        }

        foreach (var marks in DoubledMarks)
        {
            if (rest.StartsWith(marks, StringComparison.Ordinal))
            {
                return start + marks.Length;
            }
        }

        var i = RunEnd(text, start, end);
        return i > start + 1 ? i : PictureEnd(text, start, end);
    }

    private static int RunEnd(string text, int start, int end)
    {
        var mark = text[start];
        var i = start + 1;
        if (mark is '.' or '-' or '*' or '=' or '_' or '~' or '<' or '>' or '+' or '#' or '|' or '\u2026' or '\u2014')
        {
            while (i < end && text[i] == mark)
            {
                i++;
            }
        }
        else if (mark is '!' or '?')
        {
            while (i < end && text[i] is '!' or '?')
            {
                i++;
            }
        }

        return i;
    }

    // An emoji may be several code points: a pair of surrogates, a variant mark, a skin tone, pictures joined into one.
    private static int PictureEnd(string text, int start, int end)
    {
        var i = start + PairLength(text, start, end);
        while (i < end)
        {
            var joins = text[i] == '\u200D' && i + 1 < end && !CharacterClass.IsGap(text[i + 1]);
            var tone = text[i] == '\uD83C' && i + 1 < end && text[i + 1] is >= '\uDFFB' and <= '\uDFFF';
            if (!joins && !tone && !CharacterClass.Continues(text[i]))
            {
                break;
            }

            i += joins ? 1 + PairLength(text, i + 1, end) : PairLength(text, i, end);
        }

        return i;
    }

    private static int PairLength(string text, int index, int end) =>
        char.IsHighSurrogate(text[index]) && index + 1 < end && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;
}
