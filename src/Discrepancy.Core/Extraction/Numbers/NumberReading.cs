namespace Discrepancy.Extraction;

/// <summary>A number that is being read.</summary>
/// <param name="Value">What is read so far.</param>
/// <param name="Step">The place the words stop at, see <see cref="NumberMention.Step"/>.</param>
/// <param name="End">Index behind the last piece read.</param>
internal readonly record struct NumberReading(decimal Value, decimal Step, int End)
{
    /// <summary>The step of an amount that states cents.</summary>
    public const decimal CentStep = 0.01m;

    /// <summary>Whether it is a place in a series.</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>The last scale read; 1 for none.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>The step where a scale word follows: "320" stops at the ones there, though alone it is round.</summary>
    public decimal StatedStep { get; init; } = 1;

    /// <summary>The step of a whole number without a scale word, see <see cref="NumberMention.Step"/>.</summary>
    public static decimal RoundStep(decimal value)
    {
        var size = Math.Abs(value);
        var step = 1m;
        while (step * 10 <= size / 10 && size % (step * 10) == 0)
        {
            step *= 10;
        }

        return step;
    }
}
