using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Language;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Resolution;

/// <summary>Reads every date against its document's own day, and says how; what names no part of the calendar ("soon") stays as it is. Stateless and thread-safe.</summary>
internal sealed class DateResolver : IClaimResolver
{
    /// <inheritdoc/>
    public ImmutableArray<Claim> Resolve(AnalyzedDocument document, ImmutableArray<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(document);

        var published = document.Source.Published;
        var narrative = new DateNarrative(claims.Select(claim => claim.Value).OfType<DateValue>());
        var order = new NumericOrder(claims);
        var names = new EventDays(claims);
        return [.. claims.Select(claim => claim.Value is DateValue { Expression: not VagueDate } date ? Resolve(claim with { Confidence = claim.Confidence * order.ConfidenceOf(date.Expression) }, date with { Expression = names.Apply(order.Apply(date.Expression)) }, published, narrative) : claim)];
    }

    private static Claim Resolve(Claim claim, DateValue date, PublicationDate? published, DateNarrative narrative)
    {
        if (date.Expression is StretchDate && published is not null && narrative.TellsAnotherTime(claim, published.Value))
        {
            return claim with { Unresolved = [.. claim.Unresolved, new UnresolvedReference(claim.Span.Quote, "its sentence tells of another time than that of publication")] };
        }

        var expression = narrative.Complete(claim, date);
        var resolution = DateExpressionResolver.Resolve(expression, published?.Value, date.Tense);
        if (resolution.Range is not { } range)
        {
            return claim with { Unresolved = [.. claim.Unresolved, new UnresolvedReference(claim.Span.Quote, resolution.Reason ?? "it is no date")] };
        }

        var stands = DateExpressionResolver.Resolve(expression, null, date.Tense).Range == range;
        var readAs = stands || published is null
            ? DateWords.Say(range)
            : $"{DateWords.Say(range)}, read against this document's own date, {DateWords.Say(published.Value)} ({Words(published.Basis)})";
        var open = HedgedDistance.Open(date, resolution);
        var read = date with { Range = open ?? range, Stated = open is null ? resolution.Stated : resolution.Stated ?? range, ReadAs = expression is TiedDate ? resolution.Reading : readAs };
        narrative.Tell(claim, read);
        return claim with { Value = read };
    }

    private static string Words(PublicationDateBasis basis) => basis switch
    {
        PublicationDateBasis.FrontMatter => "from its front matter",
        PublicationDateBasis.Dateline => "from its date line",
        PublicationDateBasis.Body => "a full date in its text",
        PublicationDateBasis.Metadata => "stated by its file",
        _ => "as given",
    };
}
