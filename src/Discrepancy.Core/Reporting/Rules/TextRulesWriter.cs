using System.Collections.Immutable;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>Writes rules for people: what each flags, of which kinds, with which relations and levels, and what it leaves alone.</summary>
public static class TextRulesWriter
{
    private const int MostKinds = 5;

    /// <summary>Writes <paramref name="rules"/> as UTF-8 without a byte order mark; <paramref name="output"/> stays open.</summary>
    public static void Write(ImmutableArray<FindingRule> rules, Stream output) => TextLayout.WritePlain(output, styled => Write(rules, styled));

    /// <summary>Writes <paramref name="rules"/> piece by piece with styles: the same characters as without.</summary>
    public static void Write(ImmutableArray<FindingRule> rules, IStyledOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        for (var i = 0; i < rules.Length; i++)
        {
            if (i > 0)
            {
                output.EndLine();
            }

            Write(rules[i], output);
        }
    }

    private static void Write(FindingRule rule, IStyledOutput output)
    {
        output.Write(rule.Name, TextStyle.Topic);
        output.WritePlain($" ({Kinds(rule)})");
        output.EndLine();
        output.WriteDetail("  ", "flags", rule.Summary);
        output.WriteDetail("  ", "leaves alone", rule.Silence);
        output.WriteDetail("  ", "finds", string.Join(", ", rule.Relations.Select(relation => $"{Vocabulary.NameOf(relation)} ({Vocabulary.NameOf(Levels.Of(rule.Name, relation))})")));
    }

    private static string Kinds(FindingRule rule) => rule.Kinds.Length > MostKinds ? "all kinds" : string.Join(", ", rule.Kinds.Select(Vocabulary.NameOf));
}
