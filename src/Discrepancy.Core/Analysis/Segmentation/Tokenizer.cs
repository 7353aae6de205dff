using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>
/// Cuts raw English text into the words of Universal Dependencies (the conventions of the English Web Treebank), in one pass
/// and with exact offsets. Thread-safe.
/// </summary>
internal sealed class Tokenizer(AbbreviationLexicon abbreviations)
{
    private readonly PeriodRule _period = new(abbreviations);

    /// <summary>The tokens of <paramref name="paragraph"/>, in order.</summary>
    public List<TextSpan> Tokenize(string text, TextSpan paragraph)
    {
        var tokens = new List<TextSpan>();
        var i = paragraph.Start;
        while (i < paragraph.End)
        {
            if (CharacterClass.IsGap(text[i]))
            {
                i++;
                continue;
            }

            var end = i;
            while (end < paragraph.End && !CharacterClass.IsGap(text[end]))
            {
                end++;
            }

            AddStretch(text, new TextSpan(i, end), paragraph.End, tokens);
            i = end;
        }

        return tokens;
    }

    private void AddStretch(string text, TextSpan stretch, int paragraphEnd, List<TextSpan> tokens)
    {
        var i = stretch.Start;
        while (i < stretch.End)
        {
            i = AddNext(text, i, stretch, paragraphEnd, tokens);
        }
    }

    private int AddNext(string text, int start, TextSpan stretch, int paragraphEnd, List<TextSpan> tokens)
    {
        var whole = AddressShape.Match(text, start, stretch.End);
        if (whole == start)
        {
            whole = NumberShape.Match(text, start, stretch.End, start == stretch.Start);
        }

        if (whole == start)
        {
            var wordEnd = MatchClitic(text, start, stretch.End) is var clitic && clitic > start ? clitic : WordShape.Match(text, start, stretch.End);
            if (wordEnd > start)
            {
                return AddWord(text, start, wordEnd, paragraphEnd, tokens);
            }

            whole = SymbolShape.Match(text, start, stretch.End);
        }

        tokens.Add(new TextSpan(start, whole));
        return whole;
    }

    private int AddWord(string text, int start, int end, int paragraphEnd, List<TextSpan> tokens)
    {
        TextSpan? previous = tokens.Count > 0 ? tokens[^1] : null;
        if (_period.TakesPeriod(text, start, end, paragraphEnd, previous))
        {
            tokens.Add(new TextSpan(start, end + 1));
            return end + 1;
        }

        Clitics.AddPieces(text, start, end, tokens);
        return end;
    }

    // "'s" behind something that is no word ("U.S.'s", "$5's"), and "'em".
    private static int MatchClitic(string text, int start, int end)
    {
        if (!CharacterClass.IsApostrophe(text[start]) || text[start] == '\u2018')
        {
            return start;
        }

        var stop = start + 1;
        while (stop < end && stop - start < 4 && char.IsLetter(text[stop]))
        {
            stop++;
        }

        var letters = text.AsSpan(start + 1, stop - start - 1);
        var isClitic = letters.Length is 1 or 2
            && (letters.Equals("s", StringComparison.OrdinalIgnoreCase) || letters is "m" or "d" or "re" or "ve" or "ll" or "em");
        return isClitic ? stop : start;
    }
}
