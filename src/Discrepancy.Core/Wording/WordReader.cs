using System.Collections.Immutable;
using Discrepancy.Lexicons;
using Discrepancy.Naming;
using Discrepancy.Text;

namespace Discrepancy.Wording;

/// <summary>
/// Reads the words of an utterance so that two renderings of it can be compared: case, punctuation, hyphens and spelling of one word in two
/// countries do not count; an ellipsis and what stands in brackets, the reporter's words, are gaps; what stands between the parts of a broken quotation is left out.
/// </summary>
internal static class WordReader
{
    /// <summary>The words between the ends of <paramref name="span"/>, in order.</summary>
    public static ImmutableArray<Word> Read(string text, TextSpan span) => Read(text, span, EndOfBreak);

    /// <summary>All words of <paramref name="text"/>, those around quotations too.</summary>
    public static ImmutableArray<Word> ReadProse(string text) => Read(text, new TextSpan(0, text.Length), static (_, start, _) => start + 1);

    private static ImmutableArray<Word> Read(string text, TextSpan span, Func<string, int, int, int> endOfMark)
    {
        var words = ImmutableArray.CreateBuilder<Word>();
        var marks = new Queue<TextSpan>(MarkdownMarks.Find(text, span));
        for (var i = span.Start; i < span.End;)
        {
            if (marks.TryPeek(out var mark) && mark.Start <= i)
            {
                i = Math.Max(i, marks.Dequeue().End);
                continue;
            }

            i = ReadNext(text, i, span.End, marks.TryPeek(out var next) ? next.Start : span.End, endOfMark, words);
        }

        return words.DrainToImmutable();
    }

    private static int ReadNext(string text, int start, int limit, int wordLimit, Func<string, int, int, int> endOfMark, ImmutableArray<Word>.Builder words)
    {
        var end = IsMark(text[start]) ? endOfMark(text, start, limit)
            : text[start] is '[' or '(' ? EndOfBracket(text, start, limit)
            : IsEllipsis(text, start, limit) ? EndOfEllipsis(text, start, limit)
            : char.IsLetterOrDigit(text[start]) ? EndOfWord(text, start, wordLimit)
            : start;
        if (end == start)
        {
            AddSymbol(words, text, start);
            return start + 1;
        }

        if (!IsMark(text[start]))
        {
            Add(words, text, new TextSpan(start, end));
        }

        return end;
    }

    private static void Add(ImmutableArray<Word>.Builder words, string text, TextSpan span)
    {
        if (!char.IsLetterOrDigit(text[span.Start]))
        {
            words.Add(new Word("", span));
            return;
        }

        var form = text[span.Start..span.End];
        if (form.Contains('*', StringComparison.Ordinal))
        {
            // A word that the editor masked may be any.
            words.Add(new Word("", span));
            return;
        }

        var split = Contraction.Split(form);
        if (split is not { } contraction)
        {
            words.Add(new Word(Key(form), span));
            return;
        }

        if (contraction.Stem > 0)
        {
            words.Add(new Word(Key(Contraction.Restore(form[..contraction.Stem], contraction.Word)), new TextSpan(span.Start, span.Start + contraction.Stem)));
        }

        words.Add(new Word(contraction.Word, new TextSpan(span.Start + contraction.Stem, span.End), IsContracted: true));
    }

    private static void AddSymbol(ImmutableArray<Word>.Builder words, string text, int index)
    {
        var key = text[index] switch
        {
            '%' => "percent",
            '&' => "and",
            _ => "",
        };
        if (key.Length > 0)
        {
            words.Add(new Word(key, new TextSpan(index, index + 1)));
        }
    }

    private static string Key(string form)
    {
        if (form.Contains('.', StringComparison.Ordinal) && form.All(letter => char.IsAsciiDigit(letter) || letter is '.' or ','))
        {
            return form.Replace(",", "", StringComparison.Ordinal);
        }

        var folded = NameFolding.Fold(form).Replace("-", "", StringComparison.Ordinal);
        return SpellingLexicon.Default.KeyOf(folded);
    }

    private static bool IsMark(char letter) => letter is '"' or '”';

    /// <summary>Behind the mark that opens the next part of a broken quotation; the closing mark alone where no part follows.</summary>
    private static int EndOfBreak(string text, int start, int limit)
    {
        var opening = text.AsSpan(start + 1, limit - start - 1).IndexOfAny('"', '“');
        return opening < 0 ? start : start + opening + 2;
    }

    private static int EndOfBracket(string text, int start, int limit)
    {
        var end = text.AsSpan(start, limit - start).IndexOf(text[start] is '[' ? ']' : ')');
        return end < 0 ? start + 1 : start + end + 1;
    }

    private static bool IsEllipsis(string text, int index, int limit) =>
        text[index] is '…' || (text[index] is '.' && EndOfEllipsis(text, index, limit) - index >= 3);

    /// <summary>Behind the last of a row of periods with or without spaces between them.</summary>
    private static int EndOfEllipsis(string text, int start, int limit)
    {
        var end = start + 1;
        for (var i = end; i < limit && text[i] is '.' or '…' or ' '; i++)
        {
            end = text[i] is ' ' ? end : i + 1;
        }

        return end;
    }

    /// <summary>Letters and digits, with apostrophes and masks between letters, and periods and commas between digits or single letters.</summary>
    private static int EndOfWord(string text, int start, int limit)
    {
        var end = start + 1;
        while (end < limit && (char.IsLetterOrDigit(text[end]) || char.IsLowSurrogate(text[end]) || Joins(text, start, end, limit)))
        {
            end++;
        }

        return end;
    }

    private static bool Joins(string text, int start, int index, int limit) =>
        index + 1 < limit && text[index] switch
        {
            '\'' or '’' => char.IsLetter(text[index + 1]),
            '*' => true,
            // "E-mail" and "email".
            '-' => index == start + 1 && text[start] is 'e' or 'E' && char.IsLetter(text[index + 1]),
            '.' => (char.IsDigit(text[index - 1]) && char.IsDigit(text[index + 1])) || (char.IsLetter(text[index + 1]) && IsInitialism(text, start, index)),
            ',' => char.IsDigit(text[index - 1]) && char.IsDigit(text[index + 1]),
            _ => false,
        };

    private static bool IsInitialism(string text, int start, int index) => index == start + 1 || text[index - 2] is '.';
}
