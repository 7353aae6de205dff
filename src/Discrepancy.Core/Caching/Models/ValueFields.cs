using Discrepancy.Values;

namespace Discrepancy.Caching;

/// <summary>The fields of what a claim says.</summary>
internal static class ValueFields
{
    /// <summary>All sorts of values. A new one goes to the end.</summary>
    internal static readonly SortTable<ClaimValue> Sorts = new SortTable<ClaimValue>()
        .Add<PersonName>((fields, value) => new PersonName(fields.Texts(value?.Given), fields.Text(value?.Surname), fields.Text(value?.Suffix)))
        .Add<OrganizationName>((fields, value) => new OrganizationName(fields.Text(value?.Name), fields.Text(value?.Abbreviation)))
        .Add<NameValue>((fields, value) => new NameValue(fields.Text(value?.Name)))
        .Add<PlaceValue>((fields, value) => new PlaceValue(fields.Text(value?.Name), fields.Choice(value?.Kind), fields.Texts(value?.Within)))
        .Add<TitleValue>(Title)
        .Add<DateValue>(Date)
        .Add<QuantityValue>(Quantity)
        .Add<QuotationValue>((fields, value) => new QuotationValue(fields.Text(value?.Text), fields.Texts(value?.Words)))
        .Add<StatementValue>((fields, value) => new StatementValue(fields.Texts(value?.Words)))
        .Add<WordingValue>((fields, value) => new WordingValue(fields.Texts(value?.Words), fields.Text(value?.Next)))
        .Add<PropositionValue>((fields, value) => new PropositionValue(fields.Text(value?.Predicate), fields.List(value?.Arguments, Argument)));

    public static ClaimValue Of(IFields fields, ClaimValue? value) => Sorts.Of(fields, value);

    private static TitleValue Title(IFields fields, TitleValue? value) =>
        new(fields.Texts(value?.Qualifiers), fields.Text(value?.Head), fields.Texts(value?.Body))
        {
            Place = fields.Text(value?.Place),
            Party = fields.Text(value?.Party),
            IsFormer = fields.Bool(value?.IsFormer),
        };

    private static DateValue Date(IFields fields, DateValue? value) =>
        new(DateFields.Of(fields, value?.Expression), fields.OptionalRange(value?.Range), fields.Choice(value?.Precision), fields.Choice(value?.Approximator))
        {
            Tense = fields.Choice(value?.Tense),
            Stated = fields.OptionalRange(value?.Stated),
            ReadAs = fields.OptionalText(value?.ReadAs),
        };

    private static QuantityValue Quantity(IFields fields, QuantityValue? value) =>
        new(fields.Decimal(value?.Number), fields.Numbers(value?.Range), fields.Choice(value?.Approximator), fields.Choice(value?.Measure), fields.Text(value?.Unit))
        {
            Against = fields.OptionalDecimal(value?.Against),
            IsSpan = fields.Bool(value?.IsSpan),
            Step = fields.Decimal(value?.Step),
            Per = fields.Text(value?.Per),
            Of = fields.Text(value?.Of),
            Modifiers = fields.Text(value?.Modifiers),
            BaseNumber = fields.OptionalDecimal(value?.BaseNumber),
            BaseUnit = fields.Text(value?.BaseUnit),
        };

    private static PropositionArgument Argument(IFields fields, PropositionArgument? value) =>
        new(fields.Choice(value?.Role), fields.Text(value?.Words), fields.Text(value?.Normalized), fields.Text(value?.Preposition));
}
