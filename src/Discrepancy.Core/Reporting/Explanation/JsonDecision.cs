using System.Collections.Immutable;
using System.Text.Json;
using Discrepancy.Claims;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>Writes the <c>decision</c> of a finding; null where the comparer does not tell it.</summary>
internal static class JsonDecision
{
    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        if (finding.Decision is not { } decision)
        {
            json.WriteNull("decision");
            return;
        }

        json.WriteStartObject("decision");
        WriteRule(json, finding.Rule);
        json.WriteString("slot", decision.Group.Slot);
        WriteScore(json, "alignmentConfidence", decision.Group.Confidence);
        WriteScore(json, "ruleConfidence", decision.RuleConfidence);
        if (decision.SureFrom is { } sureFrom)
        {
            WriteScore(json, "sureFrom", sureFrom);
        }
        else
        {
            json.WriteNull("sureFrom");
        }

        json.WriteStrings("doubts", decision.Doubts);
        WriteClaims(json, decision.Group.Claims);
        WritePairs(json, decision.Group.Pairs);
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, string name)
    {
        if (FindingRules.Find(name) is { } rule)
        {
            json.WritePropertyName("rule");
            JsonRule.Write(json, rule);
        }
        else
        {
            json.WriteNull("rule");
        }
    }

    private static void WriteClaims(Utf8JsonWriter json, ImmutableArray<Claim> claims)
    {
        json.WriteStartArray("claims");
        foreach (var claim in claims)
        {
            JsonClaim.Write(json, claim);
        }

        json.WriteEndArray();
    }

    private static void WritePairs(Utf8JsonWriter json, ImmutableArray<ClaimPair> pairs)
    {
        json.WriteStartArray("pairs");
        foreach (var pair in pairs)
        {
            json.WriteStartObject();
            json.WriteString("left", pair.Left.Id);
            json.WriteString("right", pair.Right.Id);
            WriteScore(json, "probability", pair.Probability);
            WriteScore(json, "modelProbability", pair.ModelProbability);
            json.WriteStartObject("features");
            foreach (var feature in pair.Features)
            {
                WriteScore(json, feature.Name, feature.Value);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteScore(Utf8JsonWriter json, string name, double score) => json.WriteNumber(name, Confidence.Rounded(score));
}
