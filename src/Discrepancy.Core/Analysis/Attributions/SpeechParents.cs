using System.Collections.Immutable;
using Discrepancy.Language;

namespace Discrepancy.Analysis;

/// <summary>Finds the speech that each speech is reported in: the innermost one around its cue.</summary>
internal static class SpeechParents
{
    private const int Open = 0;

    /// <summary>The index of the parent of each speech; -1 where it has none. No speech is its own ancestor.</summary>
    public static int[] Of(ImmutableArray<ReportedSpeech> speeches)
    {
        var index = new ReportedSpeechIndex(speeches);
        int[] parents = [.. speeches.Select((speech, own) => index.Innermost(speech.Cue, except: own))];
        BreakCycles(parents);
        return parents;
    }

    /// <summary>Two speeches can each stand in the content of the other where the parse is wrong; the link that closes such a circle is cut.</summary>
    private static void BreakCycles(int[] parents)
    {
        var walks = new int[parents.Length];
        for (var start = 0; start < parents.Length; start++)
        {
            var walk = start + 1;
            var current = start;
            while (current >= 0 && walks[current] is Open)
            {
                walks[current] = walk;
                if (parents[current] is >= 0 and var next && walks[next] == walk)
                {
                    parents[current] = -1;
                }

                current = parents[current];
            }
        }
    }
}
