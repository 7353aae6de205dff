using System.Globalization;

namespace Discrepancy.Values;

/// <summary>A stretch of numbers. Both ends are included; a missing end is open.</summary>
/// <param name="Low">The least value; null where it is open.</param>
/// <param name="High">The greatest value; null where it is open.</param>
public readonly record struct NumberRange(decimal? Low, decimal? High)
{
    /// <summary>The range of one number.</summary>
    public static NumberRange Exactly(decimal value) => new(value, value);

    /// <summary>Whether the ranges share at least one number.</summary>
    public bool Overlaps(NumberRange other) =>
        (Low is null || other.High is null || Low <= other.High) && (other.Low is null || High is null || other.Low <= High);

    /// <summary>Whether every number of <paramref name="other"/> lies in this range.</summary>
    public bool Contains(NumberRange other) =>
        (Low is null || (other.Low is not null && Low <= other.Low)) && (High is null || (other.High is not null && other.High <= High));

    /// <summary>One number, or <c>low..high</c> with nothing for an open end.</summary>
    public override string ToString() =>
        Low is not null && Low == High ? Format(Low) : $"{Format(Low)}..{Format(High)}";

    private static string Format(decimal? value) => value?.ToString("0.############", CultureInfo.InvariantCulture) ?? "";
}
