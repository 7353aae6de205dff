using System.Globalization;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>Writes one finding: a heading, what is known of it, its values with where they stand, the explanation.</summary>
internal static class MarkdownFinding
{
    public static void Write(TextWriter output, Finding finding)
    {
        output.WriteLine();
        output.WriteLine($"### {Vocabulary.NameOf(finding.Level)}: {MarkdownText.Escape(finding.Topic)}");
        output.WriteLine();
        var differing = new DifferingWords(finding);
        foreach (var group in finding.Groups)
        {
            WriteGroup(output, differing, group);
        }

        output.WriteLine();
        output.WriteLine($"{Vocabulary.NameOf(finding.Relation)}: {MarkdownText.Escape(finding.Explanation)}");
        output.WriteLine();
        output.WriteLine(About(finding));
    }

    private static void WriteGroup(TextWriter output, DifferingWords differing, ValueGroup group)
    {
        output.WriteLine($"- Value: {MarkdownText.Escape(group.Value)}");
        foreach (var evidence in group.Evidence)
        {
            var reading = evidence.Reading is null ? "" : $" ({MarkdownText.Escape(evidence.Reading)})";
            output.WriteLine($"  - {MarkdownPlace.Of(evidence.Span)}: {MarkdownQuote.Of(differing, evidence)}{reading}");
        }
    }

    private static string About(Finding finding) => string.Create(
        CultureInfo.InvariantCulture,
        $"*{Vocabulary.NameOf(finding.Kind)}; rule {MarkdownText.Escape(finding.Rule)}; confidence {Confidence.Rounded(finding.Confidence)}; finding {MarkdownText.Escape(finding.Id)}*");
}
