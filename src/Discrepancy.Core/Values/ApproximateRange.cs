namespace Discrepancy.Values;

/// <summary>
/// The interval that a hedged number allows. "About" is a tenth to either side and "almost" a tenth below: in news the hedge
/// stands where the writer rounded to one or two digits, and rounding to one digit and a half moves a number by a tenth at most.
/// "At least", "up to" and their like are open on one side, because the words bound nothing there. "More than" includes its number,
/// since a range includes its ends; the approximator keeps the difference. An exact number is just itself, however round:
/// whether it was rounded is for the comparer to tell by <see cref="QuantityValue.Step"/>.
/// </summary>
internal static class ApproximateRange
{
    private const decimal Tolerance = 0.1m;

    /// <summary>The interval of a stated <paramref name="low"/> to <paramref name="high"/>, which are equal for a single number.</summary>
    public static NumberRange Of(decimal low, decimal high, Approximator approximator) => approximator switch
    {
        Approximator.About => new NumberRange(low - Slack(low), high + Slack(high)),
        Approximator.Almost => new NumberRange(low - Slack(low), high),
        Approximator.AtLeast or Approximator.MoreThan => new NumberRange(low, null),
        Approximator.AtMost or Approximator.LessThan => new NumberRange(null, high),
        _ => new NumberRange(low, high),
    };

    // Close to the limits of the type there is no room for slack.
    private static decimal Slack(decimal value) => Math.Abs(value) < decimal.MaxValue / 2 ? Math.Abs(value) * Tolerance : 0;
}
