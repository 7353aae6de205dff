using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Resolution;

/// <summary>The reported speech of a document as attributions of what stands in it.</summary>
internal sealed class SpeechAttributions
{
    /// <summary>A quotation that nobody is told to have said has a speaker only from so many characters on; a shorter one may be a name or a term.</summary>
    private const int ShortestUtterance = 30;

    /// <summary>Reports around a report that are told; prose hardly has two.</summary>
    private const int MostOuter = 4;

    private readonly AnalyzedDocument _document;
    private readonly ReportedSpeechIndex _index;
    private readonly ImmutableArray<Quotation> _quotations;
    private readonly ImmutableArray<ReportedSpeech> _according;

    /// <summary>Takes up a document.</summary>
    public SpeechAttributions(AnalyzedDocument document)
    {
        _document = document;
        _index = new ReportedSpeechIndex(document.ReportedSpeech);
        _according = [.. document.ReportedSpeech.Where(speech => speech is { Kind: ReportedSpeechKind.AccordingTo, CueLemma: "according to" }).OrderBy(speech => speech.Cue)];
        _quotations = [.. document.Quotations.Where(quotation => quotation.Depth == 0)];
    }

    /// <summary>In whose name a claim is asserted.</summary>
    public Attribution Of(Claim claim)
    {
        var span = BeforeAccording(claim);
        var speech = claim.Kind is ClaimKind.Quote or ClaimKind.Attribution ? Reporting(span, claim.Subject.Mention) : _index.Innermost(span);
        if (speech >= 0)
        {
            return Of(speech, span, MostOuter);
        }

        return claim.Kind is not ClaimKind.Quote && QuotationAround(span) is { } quotation && (quotation.Content.Length >= ShortestUtterance || claim.Kind is ClaimKind.Event)
            ? new Attribution(AttributionKind.DirectQuote)
            : Attribution.Author;
    }

    /// <summary>The words of a claim without ", according to the police" behind or within them: what stands before it is the source's.</summary>
    private TextSpan BeforeAccording(Claim claim)
    {
        var span = claim.Span.Span;
        var next = FirstFrom(span.Start);
        return claim.Kind is not (ClaimKind.Quote or ClaimKind.Attribution) && next < _according.Length && span.Contains(_according[next].Cue)
            && _according[next].Content.FirstOrDefault(piece => piece.Overlaps(span)) is { Length: > 0 } piece
            ? new TextSpan(Math.Max(span.Start, piece.Start), Math.Min(span.End, piece.End))
            : span;
    }

    private int FirstFrom(int offset)
    {
        var (low, high) = (0, _according.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _according[middle].Cue.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The speech that a statement is reported in: the one around the speech whose content the statement is.</summary>
    private int Reporting(TextSpan span, string source)
    {
        var own = _index.Innermost(new TextSpan(span.Start, span.Start + 1));
        while (own >= 0 && !Whole(own).Contains(span))
        {
            own = _document.ReportedSpeech[own].Parent;
        }

        // "They were determined to wait, the bank said": one speech can be all that another reports.
        for (var outer = own; outer >= 0; outer = _document.ReportedSpeech[outer].Parent)
        {
            if (Whole(outer) == span && string.Equals(Words(_document.ReportedSpeech[outer].Source), source, StringComparison.Ordinal))
            {
                own = outer;
                break;
            }
        }

        return own < 0 ? -1 : _document.ReportedSpeech[own].Parent;
    }

    private TextSpan Whole(int speech) => _document.ReportedSpeech[speech].Content[0].Cover(_document.ReportedSpeech[speech].Content[^1]);

    private Attribution Of(int index, TextSpan span, int mostOuter)
    {
        var speech = _document.ReportedSpeech[index];
        var within = speech.Parent >= 0 && mostOuter > 0 ? Of(speech.Parent, speech.Cue, mostOuter - 1) : null;
        if (speech.IsNegated)
        {
            // What somebody did not say is nobody's claim.
            return new Attribution(AttributionKind.Indirect) { Within = within };
        }

        return new Attribution(KindOf(speech, span), Words(speech.Speaker ?? speech.Source))
        {
            Source = speech.Source is { } source ? new SourceSpan(_document.Source, source) : null,
            Addressee = Words(speech.Addressee),
            Occasion = Words(speech.Occasion),
            Within = within,
        };
    }

    private AttributionKind KindOf(ReportedSpeech speech, TextSpan span) => speech.Kind switch
    {
        ReportedSpeechKind.Direct => AttributionKind.DirectQuote,
        ReportedSpeechKind.AccordingTo => AttributionKind.AccordingTo,
        ReportedSpeechKind.Mixed when QuotationAround(span) is { } quotation && !quotation.Span.Contains(speech.Cue) => AttributionKind.DirectQuote,
        _ => AttributionKind.Indirect,
    };

    private Quotation? QuotationAround(TextSpan span)
    {
        var (low, high) = (0, _quotations.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _quotations[middle].Span.Start <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && _quotations[low - 1].Content.Contains(span) ? _quotations[low - 1] : null;
    }

    private string? Words(TextSpan? span) => span is { } words ? _document.Source.Text[words.Start..words.End] : null;
}
