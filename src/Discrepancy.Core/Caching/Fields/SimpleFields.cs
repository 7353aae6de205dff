using System.Runtime.CompilerServices;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Caching;

/// <summary>Fields of simple types, made of those that <see cref="IFields"/> has.</summary>
internal static class SimpleFields
{
    private const int PartsOfADecimal = 4;

    public static bool Bool(this IFields fields, bool? value) => fields.Integer(value is { } known ? (known ? 1 : 0) : null) != 0;

    /// <summary>One of a set of names.</summary>
    public static T Choice<T>(this IFields fields, T? value)
        where T : struct, Enum => Unsafe.BitCast<int, T>(fields.Integer(value is { } known ? Unsafe.BitCast<T, int>(known) : null));

    public static double Number(this IFields fields, double? value) =>
        BitConverter.Int64BitsToDouble(fields.Long(value is { } known ? BitConverter.DoubleToInt64Bits(known) : null));

    /// <summary>With its scale: 1.0 is told of as another number than 1.</summary>
    public static decimal Decimal(this IFields fields, decimal? value)
    {
        var bits = value is { } known ? decimal.GetBits(known) : null;
        Span<int> parts = stackalloc int[PartsOfADecimal];
        for (var i = 0; i < PartsOfADecimal; i++)
        {
            parts[i] = fields.Integer(bits?[i]);
        }

        return new decimal(parts);
    }

    public static DateOnly Day(this IFields fields, DateOnly? value) => DateOnly.FromDayNumber(fields.Integer(value?.DayNumber));

    public static TimeOnly? OptionalTime(this IFields fields, TimeOnly? value) =>
        fields.Bool(value is not null) ? new TimeOnly(fields.Long(value?.Ticks)) : null;

    public static DateOnly? OptionalDay(this IFields fields, DateOnly? value) => fields.Bool(value is not null) ? fields.Day(value) : null;

    public static decimal? OptionalDecimal(this IFields fields, decimal? value) => fields.Bool(value is not null) ? fields.Decimal(value) : null;

    public static double? OptionalNumber(this IFields fields, double? value) => fields.Bool(value is not null) ? fields.Number(value) : null;

    public static int? OptionalInteger(this IFields fields, int? value) => fields.Bool(value is not null) ? fields.Integer(value) : null;

    public static string? OptionalText(this IFields fields, string? value) => fields.Bool(value is not null) ? fields.Text(value) : null;

    public static TextSpan Span(this IFields fields, TextSpan? value) => new(fields.Integer(value?.Start), fields.Integer(value?.End));

    public static TextSpan? OptionalSpan(this IFields fields, TextSpan? value) => fields.Bool(value is not null) ? fields.Span(value) : null;

    /// <summary>A passage of the document; one of another document is refused.</summary>
    public static SourceSpan Passage(IFields fields, SourceSpan? value)
    {
        if (value is not null && !ReferenceEquals(value.Document, fields.Document))
        {
            fields.Refuse();
        }

        var span = fields.Span(value?.Span);
        return value ?? new SourceSpan(fields.Document, span);
    }

    public static DateRange Range(this IFields fields, DateRange? value)
    {
        var (first, last) = (fields.OptionalDay(value?.First), fields.OptionalDay(value?.Last));
        return first is null && last is null ? default : new DateRange(first, last);
    }

    public static DateRange? OptionalRange(this IFields fields, DateRange? value) => fields.Bool(value is not null) ? fields.Range(value) : null;

    public static NumberRange Numbers(this IFields fields, NumberRange? value) => new(fields.OptionalDecimal(value?.Low), fields.OptionalDecimal(value?.High));
}
