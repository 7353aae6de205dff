using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>Writes one finding: headline, values, explanation.</summary>
internal static class TextFinding
{
    /// <param name="output">Where to.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="isVerbose">Whether the rule, the confidence and the id are told too.</param>
    public static void Write(IStyledOutput output, Finding finding, bool isVerbose)
    {
        WriteHeadline(output, finding);
        var differing = new DifferingWords(finding);
        foreach (var group in finding.Groups)
        {
            WriteGroup(output, differing, group);
        }

        output.Write($"  {Vocabulary.NameOf(finding.Relation)}", TextLayout.StyleOf(finding.Level));
        output.WritePlain(": ");
        output.WriteForeign(finding.Explanation, TextStyle.Plain);
        output.EndLine();
        if (isVerbose)
        {
            output.WritePlain("  ");
            output.WriteForeign($"rule {finding.Rule}, confidence {Confidence.Text(finding.Confidence)}, finding {finding.Id}", TextStyle.Muted);
            output.EndLine();
        }

        WriteReview(output, finding);
    }

    private static void WriteReview(IStyledOutput output, Finding finding)
    {
        if (finding.Baseline == BaselineState.Unchanged)
        {
            output.WritePlain("  known from the baseline");
            output.EndLine();
        }

        if (finding.Suppression is { } suppression)
        {
            output.WritePlain("  suppressed: ");
            output.WriteForeign(suppression.Reason, TextStyle.Plain);
            output.EndLine();
        }
    }

    public static void WriteHeadline(IStyledOutput output, Finding finding)
    {
        output.Write($"{Vocabulary.NameOf(finding.Level)}[{Vocabulary.NameOf(finding.Kind)}]", TextLayout.StyleOf(finding.Level));
        output.WritePlain(": ");
        output.WriteForeign(finding.Topic, TextStyle.Topic);
        output.EndLine();
    }

    private static void WriteGroup(IStyledOutput output, DifferingWords differing, ValueGroup group)
    {
        output.WritePlain("  ");
        output.WriteForeign(group.Value, TextStyle.Value);
        output.EndLine();
        foreach (var evidence in group.Evidence)
        {
            output.WritePlain("    ");
            output.WriteQuoted(differing, evidence);
            WriteReliability(output, evidence.Span.Document.Reliability);
            WriteOrigin(output, evidence.Origin);
            output.EndLine();
            WriteReading(output, evidence.Reading);
        }
    }

    private static void WriteReliability(IStyledOutput output, string? grade)
    {
        if (grade is not null)
        {
            output.Write(" ", TextStyle.Plain);
            output.WriteForeign($"(reliability {grade})", TextStyle.Muted);
        }
    }

    private static void WriteOrigin(IStyledOutput output, EvidenceOrigin? origin)
    {
        if (origin is not null)
        {
            var words = origin.Speaker is { } speaker ? $"(according to {speaker}, as in {origin.Document})" : $"(same text as {origin.Document})";
            output.Write(" ", TextStyle.Plain);
            output.WriteForeign(words, TextStyle.Muted);
        }
    }

    private static void WriteReading(IStyledOutput output, string? reading)
    {
        if (reading is null)
        {
            return;
        }

        output.WritePlain("      ");
        output.WriteForeign(reading, TextStyle.Muted);
        output.EndLine();
    }
}
