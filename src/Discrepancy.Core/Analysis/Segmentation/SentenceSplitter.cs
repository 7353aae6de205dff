using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>Finds where the sentences of one paragraph end, reading its tokens from left to right. Thread-safe.</summary>
internal sealed class SentenceSplitter(AbbreviationLexicon abbreviations)
{
    private readonly AbbreviationEnd _abbreviationEnd = new(abbreviations);

    /// <summary>Offsets into <paramref name="tokens"/> behind the last token of each sentence; the last is their number.</summary>
    public List<int> FindEnds(string text, IReadOnlyList<TextSpan> tokens)
    {
        var ends = new List<int>();
        var view = new TokenView(text, tokens);
        var start = 0;
        var i = 0;
        while (i < tokens.Count)
        {
            var terminal = view.Terminal(i);
            var end = terminal == Terminal.None ? i + 1 : view.SkipClosers(i + 1);
            if (terminal != Terminal.None && end < tokens.Count && !IsListNumber(view, start, i) && Ends(view, terminal, i, end))
            {
                ends.Add(end);
                start = end;
            }

            i = end;
        }

        if (start < tokens.Count)
        {
            ends.Add(tokens.Count);
        }

        return ends;
    }

    private bool Ends(TokenView view, Terminal terminal, int index, int next)
    {
        var quoted = view.HasQuoteMark(index + 1, next);
        return terminal switch
        {
            Terminal.FullStop => view.StartsSentence(next),
            Terminal.Ideographic => true,
            Terminal.Abbreviation => _abbreviationEnd.Ends(view, index, next),
            Terminal.Ellipsis => view.StartsSentence(next) && (view.SpaceBefore(next) || quoted),
            _ => (view.StartsSentence(next) || (view[index].Length > 1 && view.IsWord(next))) && view.SpaceBefore(next) && !view.StartsYear(next) && !(quoted && QuotationSpeaker.Follows(view, next)),
        };
    }

    // "1." at the start of a list item numbers it.
    private static bool IsListNumber(TokenView view, int start, int index) =>
        index == start + 1 && view[start].Length <= 3 && (view.IsNumber(start) || (view[start].Length == 1 && char.IsAsciiLetter(view[start][0]) && start == 0));
}
