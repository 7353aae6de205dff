namespace Discrepancy.Values;

/// <summary>What a text says of a date, before it is read against the day the text was published.</summary>
public abstract record DateExpression;
