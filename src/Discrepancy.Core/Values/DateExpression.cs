namespace Discrepancy.Values;

/// <summary>What a text says of a date, before it is read against the day the text was published.</summary>
public abstract record DateExpression
{
    private protected DateExpression()
    {
    }

    /// <summary>How finely the words state the date.</summary>
    public abstract DatePrecision Precision { get; }

    /// <summary>The same words for all that name no days but tell in the same way that something is to come; null for every other date.</summary>
    internal virtual string? Vague => null;

    /// <summary>The time of day that is stated with the date; null where there is none. It takes no part in the days that are meant.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>The part of the day that is stated with the date.</summary>
    public DayPart DayPart { get; init; }
}
