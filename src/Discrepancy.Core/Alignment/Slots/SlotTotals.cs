namespace Discrepancy.Alignment;

/// <summary>What the words of a claim weigh in all, summed once.</summary>
/// <param name="Words">Those of the clause, names left out.</param>
/// <param name="Terms">Those of the sentence.</param>
/// <param name="Near">Those beside the value, the nearer the heavier.</param>
internal readonly record struct SlotTotals(double Words, double Terms, double Near);
