using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>
/// Finds quotations in one pass over the tokens. One that is not closed goes on in the next paragraph where that starts
/// with the same mark again, and else ends with its paragraph.
/// </summary>
internal static class QuotationFinder
{
    /// <summary>The quotations in <paramref name="sentences"/>, by their start, an outer one before those within it.</summary>
    public static ImmutableArray<Quotation> Find(string text, IReadOnlyList<Sentence> sentences)
    {
        var open = new OpenQuotations();
        for (var i = 0; i < sentences.Count; i++)
        {
            var sentence = sentences[i];
            var startsParagraph = i == 0 || sentences[i - 1].Paragraph != sentence.Paragraph;
            var isTaken = false;
            if (startsParagraph && i > 0)
            {
                var goesOn = sentences[i - 1].Section == sentence.Section && sentences[i - 1].Paragraph + 1 == sentence.Paragraph;
                open.EndParagraph(sentences[i - 1].Span.End);
                isTaken = open.GoesOn(goesOn ? sentence.Tokens[0] : null, sentences[i - 1].Span.End);
            }

            Read(text, sentence, isTaken ? 1 : 0, open);
        }

        if (sentences.Count > 0)
        {
            open.EndParagraph(sentences[^1].Span.End);
            open.GoesOn(first: null, sentences[^1].Span.End);
        }

        return Arrange(open.Closed, WordStarts(sentences));
    }

    private static void Read(string text, Sentence sentence, int first, OpenQuotations open)
    {
        for (var i = first; i < sentence.Tokens.Length; i++)
        {
            var mark = QuotationMark.Of(text, sentence.Tokens[i]);
            if (mark.IsMark)
            {
                open.Read(sentence.Tokens[i], mark, i > 0 ? sentence.Tokens[i - 1] : null);
            }
        }
    }

    // Quotations lie within or beside one another, so the depth is the number of those that have not ended yet.
    private static ImmutableArray<Quotation> Arrange(List<(TextSpan Opening, TextSpan Closing)> closed, List<int> wordStarts)
    {
        var quotations = ImmutableArray.CreateBuilder<Quotation>();
        var ends = new Stack<int>();
        foreach (var (opening, closing) in closed.OrderBy(marks => marks.Opening.Start))
        {
            if (!HoldsWords(wordStarts, opening.End, closing.Start))
            {
                continue;
            }

            while (ends.TryPeek(out var end) && end <= opening.Start)
            {
                ends.Pop();
            }

            quotations.Add(new Quotation(opening.Cover(closing), new TextSpan(opening.End, closing.Start), ends.Count));
            ends.Push(closing.End);
        }

        return quotations.DrainToImmutable();
    }

    private static List<int> WordStarts(IReadOnlyList<Sentence> sentences) =>
        [.. sentences.SelectMany(sentence => sentence.Tokens).Where(token => token.Form.Any(char.IsLetterOrDigit)).Select(token => token.Span.Start)];

    // A word of more than one character: "rock 'n' roll" quotes nobody.
    private static bool HoldsWords(List<int> wordStarts, int start, int end)
    {
        var found = wordStarts.BinarySearch(start);
        var first = found >= 0 ? found : ~found;
        return end - start > 1 && first < wordStarts.Count && wordStarts[first] < end;
    }
}
