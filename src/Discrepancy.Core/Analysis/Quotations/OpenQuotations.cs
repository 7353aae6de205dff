using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>The quotations that are open while a text is read from left to right, the innermost on top.</summary>
internal sealed class OpenQuotations
{
    private readonly Stack<OpenQuotation> _open = new();
    private int _doubles;

    /// <summary>What was closed so far, as the marks around it.</summary>
    public List<(TextSpan Opening, TextSpan Closing)> Closed { get; } = [];

    /// <summary>The outermost quotation that the end of a paragraph left open and the next paragraph may go on with.</summary>
    public OpenQuotation? Pending { get; private set; }

    private bool StraightIsInnermost => _open.TryPeek(out var top) && top.Form is "\"";

    private bool SingleIsInnermost => _open.TryPeek(out var top) && top.IsSingle;

    /// <summary>Takes up the pending quotation if the paragraph starts with its mark again; else it is closed where the last paragraph ended.</summary>
    public bool GoesOn(Token? first, int lastEnd)
    {
        if (Pending is not { } pending)
        {
            return false;
        }

        Pending = null;
        if (first is not null && string.Equals(first.Form, pending.Form, StringComparison.Ordinal))
        {
            Push(pending);
            return true;
        }

        CloseUnended(pending, lastEnd);
        return false;
    }

    /// <summary>Reads one mark.</summary>
    /// <param name="token">The mark.</param>
    /// <param name="mark">What it may be.</param>
    /// <param name="previous">The token before it in its sentence.</param>
    public void Read(Token token, QuotationMark mark, Token? previous)
    {
        if (mark.IsSingle || (token.Form is "''" && _doubles == 0 && SingleIsInnermost))
        {
            ReadSingle(token, mark, previous);
        }
        else if (mark.MayClose && _doubles > 0 && (!mark.MayOpen || StraightIsInnermost || SingleIsInnermost))
        {
            CloseDouble(token.Span);
        }
        else if (mark.MayOpen)
        {
            Push(new OpenQuotation(token.Span, token.Form, IsSingle: false));
        }
    }

    /// <summary>Ends the paragraph: inner quotations end here, the outermost waits for the next paragraph.</summary>
    public void EndParagraph(int end)
    {
        while (_open.TryPop(out var quotation))
        {
            if (quotation.PossibleEnd is { } possible)
            {
                Closed.Add((quotation.Mark, possible));
            }
            else if (_open.Count == 0)
            {
                Pending = quotation;
            }
            else
            {
                CloseUnended(quotation, end);
            }
        }

        _doubles = 0;
    }

    private void ReadSingle(Token token, QuotationMark mark, Token? previous)
    {
        if (mark.MayClose && !mark.MayOpen && SingleIsInnermost)
        {
            var top = _open.Pop();
            if (previous is not null && previous.Form[^1] is 's' or 'S' or 'z' or 'x')
            {
                _open.Push(top with { PossibleEnd = token.Span });
            }
            else
            {
                Closed.Add((top.Mark, token.Span));
            }
        }
        else if (mark.MayOpen)
        {
            if (SingleIsInnermost && _open.Peek().PossibleEnd is { } possible)
            {
                Closed.Add((_open.Pop().Mark, possible));
            }

            Push(new OpenQuotation(token.Span, token.Form, IsSingle: true));
        }
    }

    private void CloseDouble(TextSpan closing)
    {
        while (_open.TryPop(out var quotation))
        {
            if (!quotation.IsSingle)
            {
                _doubles--;
                Closed.Add((quotation.Mark, closing));
                return;
            }

            if (quotation.PossibleEnd is { } possible)
            {
                Closed.Add((quotation.Mark, possible));
            }
        }
    }

    // A single mark that nothing closes was an apostrophe.
    private void CloseUnended(OpenQuotation quotation, int end)
    {
        if (!quotation.IsSingle && quotation.Mark.End < end)
        {
            Closed.Add((quotation.Mark, new TextSpan(end, end)));
        }
    }

    private void Push(OpenQuotation quotation)
    {
        _open.Push(quotation);
        _doubles += quotation.IsSingle ? 0 : 1;
    }
}
