using Discrepancy.Claims;

namespace Discrepancy.Caching;

/// <summary>The fields of a claim and of what it is made of.</summary>
internal static class ClaimFields
{
    public static Claim Of(IFields fields, Claim? value) => new()
    {
        Ordinal = fields.Integer(value?.Ordinal),
        Span = SimpleFields.Passage(fields, value?.Span),
        SentenceSpan = fields.Span(value?.SentenceSpan),
        Section = fields.Choice(value?.Section),
        Kind = fields.Choice(value?.Kind),
        Subject = Subject(fields, value?.Subject),
        Predicate = new ClaimPredicate(fields.Text(value?.Predicate.Slot), fields.Text(value?.Predicate.Words)),
        Value = ValueFields.Of(fields, value?.Value),
        Polarity = fields.Choice(value?.Polarity),
        Modality = fields.Choice(value?.Modality),
        Status = fields.Choice(value?.Status),
        Attribution = Attribution(fields, value?.Attribution),
        Context = new ClaimContext(fields.Texts(value?.Context.Clause), fields.Texts(value?.Context.Sentence), fields.Texts(value?.Context.Names)),
        Extractor = fields.Text(value?.Extractor),
        Confidence = fields.Number(value?.Confidence),
        Unresolved = fields.List(value?.Unresolved, Unresolved),
        AlsoAt = fields.List(value?.AlsoAt, Place),
    };

    private static ClaimSubject Subject(IFields fields, ClaimSubject? value) =>
        new(fields.Text(value?.Mention), fields.Text(value?.Canonical), fields.OptionalText(value?.Role)) { Span = fields.OptionalSpan(value?.Span) };

    private static Attribution Attribution(IFields fields, Attribution? value) =>
        new(fields.Choice(value?.Kind), fields.OptionalText(value?.Speaker))
        {
            Source = fields.Optional(value?.Source, SimpleFields.Passage),
            Addressee = fields.OptionalText(value?.Addressee),
            Occasion = fields.OptionalText(value?.Occasion),
            Within = fields.Optional(value?.Within, Attribution),
        };

    private static UnresolvedReference Unresolved(IFields fields, UnresolvedReference? value) => new(fields.Text(value?.Words), fields.Text(value?.Reason));

    private static ClaimPlace Place(IFields fields, ClaimPlace? value) => new(SimpleFields.Passage(fields, value?.Span), fields.Span(value?.SentenceSpan));
}
