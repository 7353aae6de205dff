using Discrepancy.Claims;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>Writes one finding at length: what differs, how each side was read, and what decided.</summary>
internal static class TextExplanation
{
    public static void Write(IStyledOutput output, Finding finding)
    {
        TextFinding.WriteHeadline(output, finding);
        output.WritePlain("  ");
        output.Write(Vocabulary.NameOf(finding.Relation), TextLayout.StyleOf(finding.Level));
        output.WritePlain(": ");
        output.WriteForeign(finding.Explanation, TextStyle.Plain);
        output.EndLine();
        output.WriteDetail("  ", "finding", finding.Id);
        var differing = new DifferingWords(finding);
        foreach (var group in finding.Groups)
        {
            WriteGroup(output, finding, differing, group);
        }

        output.EndLine();
        TextDecision.Write(output, finding);
    }

    private static void WriteGroup(IStyledOutput output, Finding finding, DifferingWords differing, ValueGroup group)
    {
        output.EndLine();
        output.WriteForeign(group.Value, TextStyle.Value);
        output.EndLine();
        foreach (var evidence in group.Evidence)
        {
            output.WritePlain("  ");
            output.WriteQuoted(differing, evidence);
            output.EndLine();
            output.WriteDetail("    ", "sentence", $"\"{evidence.Sentence.Quote}\"");
            WriteClaims(output, finding, evidence);
            WriteOrigin(output, evidence.Origin);
        }
    }

    private static void WriteClaims(IStyledOutput output, Finding finding, Evidence evidence)
    {
        var claims = EvidenceClaims.Of(finding, evidence);
        foreach (var claim in claims)
        {
            foreach (var detail in ClaimDetail.Of(claim))
            {
                output.WriteDetail("    ", detail.Name, detail.Text);
            }
        }

        if (claims.IsEmpty)
        {
            output.WriteDetail("    ", "claim", "not told by the comparer");
        }
    }

    private static void WriteOrigin(IStyledOutput output, EvidenceOrigin? origin)
    {
        if (origin is not null)
        {
            output.WriteDetail("    ", "origin", origin.Speaker is { } speaker ? $"according to {speaker}, as in {origin.Document}" : $"same text as {origin.Document}");
        }
    }

    /// <summary>Writes a line <c>name: text</c>, the text made harmless.</summary>
    public static void WriteDetail(this IStyledOutput output, string indent, string name, string text)
    {
        output.WritePlain(indent);
        output.Write($"{name}: ", TextStyle.Muted);
        output.WriteForeign(text, TextStyle.Plain);
        output.EndLine();
    }

    /// <summary>Where a claim stands, in short: <c>file:line:column</c>.</summary>
    public static string PlaceOf(Claim claim) => ShownPlace.Text(claim.Span);
}
