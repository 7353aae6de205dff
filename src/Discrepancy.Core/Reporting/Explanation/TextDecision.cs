using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>Writes what decided on a finding: the rule, the scores, the threshold, and the measures of each pair of claims.</summary>
internal static class TextDecision
{
    public static void Write(IStyledOutput output, Finding finding)
    {
        WriteRule(output, finding);
        output.Write("confidence", TextStyle.Topic);
        output.WritePlain($" {Confidence.Text(finding.Confidence)}");
        output.EndLine();
        if (finding.Decision is not { } decision)
        {
            output.WriteDetail("  ", "decided by", "a comparer that does not tell how");
            return;
        }

        output.WriteDetail("  ", "alignment", $"{Confidence.Text(decision.Group.Confidence)} that the claims speak of one thing");
        output.WriteDetail("  ", "rule", $"{Confidence.Text(decision.RuleConfidence)} that it differs, given that");
        WriteThreshold(output, decision);
        output.WriteDetail("  ", "slot", decision.Group.Slot);
        foreach (var pair in decision.Group.Pairs)
        {
            WritePair(output, pair);
        }
    }

    private static void WriteRule(IStyledOutput output, Finding finding)
    {
        output.Write("rule ", TextStyle.Topic);
        output.WriteForeign(finding.Rule, TextStyle.Topic);
        output.EndLine();
        if (FindingRules.Find(finding.Rule) is { } rule)
        {
            output.WriteDetail("  ", "flags", rule.Summary);
            output.WriteDetail("  ", "leaves alone", rule.Silence);
        }
    }

    private static void WriteThreshold(IStyledOutput output, FindingDecision decision)
    {
        if (decision.SureFrom is { } sureFrom)
        {
            output.WriteDetail("  ", "threshold", $"{Confidence.Text(sureFrom)}: from this alignment on a clash is certain enough, below it only a note");
        }

        foreach (var doubt in decision.Doubts)
        {
            output.WriteDetail("  ", "only a note", doubt);
        }
    }

    private static void WritePair(IStyledOutput output, ClaimPair pair)
    {
        output.EndLine();
        output.Write("pair ", TextStyle.Topic);
        output.WriteForeign(TextExplanation.PlaceOf(pair.Left), TextStyle.Location);
        output.WritePlain(" and ");
        output.WriteForeign(TextExplanation.PlaceOf(pair.Right), TextStyle.Location);
        output.EndLine();
        var limits = pair.Probability < pair.ModelProbability ? " (held down)" : pair.Probability > pair.ModelProbability ? " (raised)" : "";
        output.WriteDetail("  ", "probability", $"{Confidence.Text(pair.Probability)}{limits}; the model says {Confidence.Text(pair.ModelProbability)}");
        WriteFeatures(output, pair.Features);
    }

    private static void WriteFeatures(IStyledOutput output, ImmutableArray<PairFeature> features)
    {
        foreach (var feature in features)
        {
            output.WriteDetail("    ", feature.Name, Confidence.Text(feature.Value));
        }
    }
}
