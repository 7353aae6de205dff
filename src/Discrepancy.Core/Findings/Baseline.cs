using System.Collections.Immutable;

namespace Discrepancy.Findings;

/// <summary>The findings of an earlier run, so that a later one tells what is new. Immutable and thread-safe.</summary>
public sealed class Baseline
{
    /// <summary>Makes a baseline.</summary>
    /// <param name="entries">Its entries; their order makes no difference.</param>
    public Baseline(IEnumerable<BaselineEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);

        Entries =
        [
            .. entries.OrderBy(entry => string.Join('\n', entry.Documents), StringComparer.Ordinal)
                .ThenBy(entry => entry.Content, StringComparer.Ordinal)
                .ThenBy(entry => entry.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The entries: by documents, kind, rule and values, so that a new one changes few lines of a file.</summary>
    public ImmutableArray<BaselineEntry> Entries { get; }

    /// <summary>The baseline of a report: its findings of level note and above that nobody suppressed.</summary>
    public static Baseline Of(DiscrepancyReport report)
    {
        ArgumentNullException.ThrowIfNull(report);

        return new Baseline(report.Findings.Where(finding => finding.Level > Level.None && finding.Suppression is null).Select(BaselineEntry.Of));
    }

    /// <summary>
    /// The report with what is new in it, what is unchanged and what is absent. A finding is known again by its id, else by its kind, rule, values
    /// and documents: an edit of the sentence that gives a value may change the id. Each entry stands for one finding.
    /// </summary>
    public DiscrepancyReport Compare(DiscrepancyReport report)
    {
        ArgumentNullException.ThrowIfNull(report);

        var left = Entries.ToList();
        var known = report.Findings.Select(BaselineEntry.Of).ToList();
        var isKnown = new bool[known.Count];
        Match(known, isKnown, left, entry => entry.Id);
        Match(known, isKnown, left, entry => entry.Content);
        return report with
        {
            Findings = [.. report.Findings.Select((finding, index) => finding with { Baseline = isKnown[index] ? BaselineState.Unchanged : BaselineState.New })],
            Absent = [.. left],
        };
    }

    private static void Match(List<BaselineEntry> found, bool[] isKnown, List<BaselineEntry> left, Func<BaselineEntry, string> key)
    {
        var byKey = left.GroupBy(key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => new Queue<BaselineEntry>(group), StringComparer.Ordinal);
        var used = new HashSet<BaselineEntry>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < found.Count; i++)
        {
            if (!isKnown[i] && byKey.TryGetValue(key(found[i]), out var entries) && entries.TryDequeue(out var entry))
            {
                isKnown[i] = true;
                used.Add(entry);
            }
        }

        left.RemoveAll(used.Contains);
    }
}
