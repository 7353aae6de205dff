using System.Collections.Immutable;
using System.Globalization;
using Discrepancy.Values;

namespace Discrepancy.Reporting;

/// <summary>What is known of a value, in words for a person: parts that a value does not have are left out.</summary>
internal static class ValueDetails
{
    public static ImmutableArray<ClaimDetail> Of(ClaimValue value) =>
    [
        new("value", value.Normalized),
        .. (string.Equals(value.Reading, value.Normalized, StringComparison.Ordinal) ? [] : new[] { new ClaimDetail("read as", value.Reading) }),
        .. Parts(value).Where(part => part.Text.Length > 0),
    ];

    private static ImmutableArray<ClaimDetail> Parts(ClaimValue value) => value switch
    {
        DateValue date => OfDate(date),
        QuantityValue quantity => OfQuantity(quantity),
        PersonName name => [new("given names", string.Join(' ', name.Given)), new("surname", name.Surname ?? ""), new("suffix", name.Suffix ?? "")],
        TitleValue title => OfTitle(title),
        PlaceValue place => [new("place kind", Vocabulary.NameOf(place.Kind)), new("within", string.Join(", ", place.Within))],
        PropositionValue proposition => [new("arguments", string.Join("; ", proposition.Arguments.Select(argument => $"{Vocabulary.NameOf(argument.Role)} \"{argument.Words}\"")))],
        _ => [],
    };

    private static ImmutableArray<ClaimDetail> OfDate(DateValue date) =>
    [
        new("interval", date.Range is { } range ? $"{Day(range.First)} to {Day(range.Last)}" : "none, for the date stays unresolved"),
        new("at its word", date.Stated?.ToString() ?? ""),
        new("precision", $"{Vocabulary.NameOf(date.Precision)}, {Vocabulary.NameOf(date.Approximator)}"),
    ];

    private static ImmutableArray<ClaimDetail> OfQuantity(QuantityValue quantity) =>
    [
        new("interval", $"{Number(quantity.Range.Low)} to {Number(quantity.Range.High)}"),
        new("number", $"{Number(quantity.Number)}{(quantity.Against is { } against ? $" against {Number(against)}" : "")}"),
        new("unit", $"{quantity.Unit}{(quantity.Per.Length > 0 ? $" per {quantity.Per}" : "")}"),
        new("in base units", quantity.BaseNumber is { } number ? $"{Number(number)} {quantity.BaseUnit}" : ""),
        new("of", quantity.Of),
        new("modifiers", quantity.Modifiers),
        new("precision", quantity.Step == 0 ? Vocabulary.NameOf(quantity.Approximator) : $"to the nearest {Number(quantity.Step)}, {Vocabulary.NameOf(quantity.Approximator)}"),
        new("measure", Vocabulary.NameOf(quantity.Measure)),
    ];

    private static ImmutableArray<ClaimDetail> OfTitle(TitleValue title) =>
    [
        new("rank and head", string.Join(' ', title.Qualifiers.Append(title.Head))),
        new("body", string.Join(' ', title.Body)),
        new("place", title.Place ?? ""),
        new("party", title.Party ?? ""),
        new("held", title.IsFormer ? "formerly" : ""),
    ];

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "open";

    private static string Number(decimal? number) => number?.ToString("0.############", CultureInfo.InvariantCulture) ?? "open";
}
