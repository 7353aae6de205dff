using System.Collections.Immutable;
using Discrepancy.Claims;

namespace Discrepancy.Reporting;

/// <summary>Writes what was not compared, and why.</summary>
internal static class TextNotCompared
{
    /// <param name="output">Where to.</param>
    /// <param name="abstentions">What was not compared.</param>
    /// <param name="withCounts">Whether it is counted by reason too.</param>
    public static void Write(IStyledOutput output, ImmutableArray<Abstention> abstentions, bool withCounts)
    {
        foreach (var abstention in abstentions)
        {
            output.Write("not compared: ", TextStyle.Note);
            output.WriteQuoted(abstention.Claim.Span);
            output.WritePlain($" ({Vocabulary.NameOf(abstention.Claim.Kind)}): ");
            output.WriteForeign(abstention.Reason, TextStyle.Muted);
            output.EndLine();
        }

        if (withCounts)
        {
            WriteCounts(output, abstentions);
        }

        if (!abstentions.IsEmpty)
        {
            output.EndLine();
        }
    }

    private static void WriteCounts(IStyledOutput output, ImmutableArray<Abstention> abstentions)
    {
        var reasons = abstentions
            .GroupBy(abstention => abstention.Reason, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal);
        foreach (var reason in reasons)
        {
            output.Write("not compared: ", TextStyle.Note);
            output.WritePlain($"{ReportSummary.Counted(reason.Count(), "claim")} in all, because ");
            output.WriteForeign(reason.Key, TextStyle.Muted);
            output.EndLine();
        }
    }
}
