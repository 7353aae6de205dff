using System.Text.Json;
using Discrepancy.Values;

namespace Discrepancy.Reporting;

/// <summary>Writes the value of a claim: what all values have, then the parts of its type. An open or unknown end of an interval is null.</summary>
internal static class JsonValue
{
    public static void Write(Utf8JsonWriter json, ClaimValue value, string raw)
    {
        json.WriteStartObject("value");
        json.WriteString("kind", KindOf(value));
        json.WriteString("raw", raw);
        json.WriteString("normalized", value.Normalized);
        WriteParts(json, value);
        json.WriteEndObject();
    }

    private static string KindOf(ClaimValue value) => value switch
    {
        DateValue => "date",
        QuantityValue => "quantity",
        PersonName => "person-name",
        TitleValue => "title",
        PlaceValue => "place",
        QuotationValue => "quotation",
        StatementValue => "statement",
        PropositionValue => "proposition",
        OrganizationName => "organization",
        _ => "other",
    };

    private static void WriteParts(Utf8JsonWriter json, ClaimValue value)
    {
        switch (value)
        {
            case DateValue date:
                WriteDate(json, date);
                break;
            case QuantityValue quantity:
                WriteQuantity(json, quantity);
                break;
            case PersonName name:
                WriteName(json, name);
                break;
            case TitleValue title:
                WriteTitle(json, title);
                break;
            case PlaceValue place:
                WritePlaceName(json, place);
                break;
            case QuotationValue quotation:
                json.WriteString("text", quotation.Text);
                json.WriteStrings("words", quotation.Words);
                break;
            case StatementValue statement:
                json.WriteStrings("words", statement.Words);
                break;
            case PropositionValue proposition:
                WriteProposition(json, proposition);
                break;
            case OrganizationName organization:
                json.WriteString("name", organization.Name);
                json.WriteString("abbreviation", organization.Abbreviation);
                break;
            default:
                break;
        }
    }

    private static void WriteDate(Utf8JsonWriter json, DateValue date)
    {
        json.WriteDate("low", date.Range?.First);
        json.WriteDate("high", date.Range?.Last);
        json.WriteString("precision", Vocabulary.NameOf(date.Precision));
        json.WriteString("approximator", Vocabulary.NameOf(date.Approximator));
    }

    private static void WriteQuantity(Utf8JsonWriter json, QuantityValue quantity)
    {
        json.WriteNumberOrNull("low", quantity.Range.Low);
        json.WriteNumberOrNull("high", quantity.Range.High);
        json.WriteNumber("number", quantity.Number);
        json.WriteNumberOrNull("against", quantity.Against);
        json.WriteString("unit", quantity.Unit);
        json.WriteString("per", quantity.Per);
        json.WriteString("of", quantity.Of);
        json.WriteString("modifiers", quantity.Modifiers);
        json.WriteNumberOrNull("baseNumber", quantity.BaseNumber);
        json.WriteString("baseUnit", quantity.BaseUnit);
        json.WriteString("measure", Vocabulary.NameOf(quantity.Measure));
        json.WriteString("approximator", Vocabulary.NameOf(quantity.Approximator));
    }

    private static void WriteName(Utf8JsonWriter json, PersonName name)
    {
        json.WriteStrings("given", name.Given);
        json.WriteString("surname", name.Surname);
        json.WriteString("suffix", name.Suffix);
    }

    private static void WriteTitle(Utf8JsonWriter json, TitleValue title)
    {
        json.WriteStrings("qualifiers", title.Qualifiers);
        json.WriteString("head", title.Head);
        json.WriteStrings("body", title.Body);
        json.WriteString("place", title.Place);
        json.WriteString("party", title.Party);
        json.WriteBoolean("former", title.IsFormer);
    }

    private static void WritePlaceName(Utf8JsonWriter json, PlaceValue place)
    {
        json.WriteString("placeKind", Vocabulary.NameOf(place.Kind));
        json.WriteStrings("within", place.Within);
    }

    private static void WriteProposition(Utf8JsonWriter json, PropositionValue proposition)
    {
        json.WriteString("predicate", proposition.Predicate);
        json.WriteStartArray("arguments");
        foreach (var argument in proposition.Arguments)
        {
            json.WriteStartObject();
            json.WriteString("role", Vocabulary.NameOf(argument.Role));
            json.WriteString("preposition", argument.Preposition);
            json.WriteString("words", argument.Words);
            json.WriteString("normalized", argument.Normalized);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
