namespace Discrepancy.Values;

/// <summary>A time to come that names no part of the calendar: "soon", "as soon as possible". It has no days, whatever it is read against.</summary>
/// <param name="When">What the words say.</param>
public sealed record VagueDate(VagueTime When) : DateExpression
{
    /// <inheritdoc/>
    public override DatePrecision Precision => DatePrecision.Range;

    /// <inheritdoc/>
    internal override string? Vague => When switch
    {
        VagueTime.AsSoonAsPossible => "as soon as possible",
        VagueTime.Soon => "soon",
        _ => "later",
    };
}
