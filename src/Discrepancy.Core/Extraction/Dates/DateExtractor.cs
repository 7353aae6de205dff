using Discrepancy.Claims;
using Discrepancy.Language;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>
/// Claims when things happened or will happen. A date that names or describes a thing ("9/11", "the 1996 act") tells no time of an event,
/// and a stretch ("in four years") is a length of time; both are left out. Stateless and thread-safe.
/// </summary>
internal sealed class DateExtractor : IClaimExtractor
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Extract(AnalyzedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);

        return SlotClaimFactory.ForProse(document)
            .SelectMany(factory => DateExpressionReader.Read(factory.Sentence).Where(TellsTime).Select(mention => ToClaim(factory, mention)));
    }

    private static bool TellsTime(DateMention mention) => !mention.IsAttributive && mention.Expression is not (NamedEventDate or StretchDate);

    private static Claim ToClaim(SlotClaimFactory factory, DateMention mention)
    {
        var value = new DateValue(mention.Expression, null, mention.Precision, mention.Approximator)
        {
            Tense = TenseOf(factory, mention),
        };
        return factory.Create(mention.FirstToken, mention.EndToken, ClaimKind.Date, SlotOf(mention.Expression), value);
    }

    /// <summary>What is agreed, planned or intended for a date lies ahead, in whatever tense the plan is told.</summary>
    private static VerbTense TenseOf(SlotClaimFactory factory, DateMention mention) =>
        factory.StanceAt(mention.FirstToken, mention.EndToken).Status is EventStatus.ToCome
            ? VerbTense.Future
            : TenseReader.Read(factory.Sentence, mention.FirstToken, mention.EndToken);

    /// <summary>"since 2019" and "until 2019" answer other questions than "in 2019".</summary>
    private static string SlotOf(DateExpression expression) => expression is BoundedDate { Bound: var bound }
        ? bound switch
        {
            DateBound.Since or DateBound.After => "event-start",
            _ => "event-end",
        }
        : "event-date";
}
