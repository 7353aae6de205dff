using Discrepancy.Values;

namespace Discrepancy.Core.Tests.Reporting;

/// <summary>A date expression that says nothing: the writers do not look at it.</summary>
internal sealed record SampleDate : DateExpression
{
    public override DatePrecision Precision => DatePrecision.Day;
}
