namespace Discrepancy.Values;

/// <summary>A date or a stretch of dates.</summary>
/// <param name="Expression">What the text says.</param>
/// <param name="Range">The days it means; null until it is resolved, and where it cannot be.</param>
/// <param name="Precision">How finely it was stated.</param>
/// <param name="Approximator">How exactly it was stated.</param>
public sealed record DateValue(DateExpression Expression, DateRange? Range, DatePrecision Precision, Approximator Approximator) : ClaimValue
{
    /// <summary>The tense of the words around it: it tells whether the last or the next such day is meant.</summary>
    public VerbTense Tense { get; init; }

    /// <summary>
    /// The days the words name when they are taken at their word, where <see cref="Range"/> allows for how loosely they are meant: the very day
    /// two weeks back for "two weeks ago". Null where both are the same.
    /// </summary>
    public DateRange? Stated { get; init; }

    /// <summary>How it was read, for a person; null until it is resolved.</summary>
    public string? ReadAs { get; init; }

    /// <summary>ISO 8601 of <see cref="Range"/>; words for what names no days ("soon", "coming weeks"), else <c>unresolved</c>.</summary>
    public override string Normalized => Range?.ToString() ?? Expression.Vague ?? "unresolved";

    /// <summary>Whether it puts something in the time to come without saying on which days.</summary>
    internal bool IsVague => Range is null && Expression.Vague is not null;

    /// <inheritdoc/>
    public override string Reading => ReadAs ?? Normalized;
}
