using Discrepancy.Training.Data;

namespace Discrepancy.Training.Network;

/// <summary>The joint tags and relations that the network tells apart, in ordinal order.</summary>
internal sealed class Inventory(IEnumerable<string> tags, IEnumerable<string> relations)
{
    public string[] Tags { get; } = [.. tags.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public string[] Relations { get; } = [.. relations.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>All tags and relations that occur often enough in the sentences.</summary>
    public static Inventory Of(IReadOnlyList<LabelledSentence> sentences) => new(
        Frequent(sentences.Where(s => s.Tags is not null).SelectMany(s => s.Tags!)),
        Frequent(sentences.Where(s => s.Relations is not null).SelectMany(s => s.Relations!)));

    /// <summary>The tag's number; a rare tag is read as its part of speech alone, or as the first tag with it.</summary>
    public int TagOf(string tag)
    {
        var index = Array.BinarySearch(Tags, tag, StringComparer.Ordinal);
        if (index >= 0)
        {
            return index;
        }

        var upos = tag.Split('|')[0];
        return Math.Max(0, Array.FindIndex(Tags, t => string.Equals(t.Split('|')[0], upos, StringComparison.Ordinal)));
    }

    public int RelationOf(string relation)
    {
        var index = Array.BinarySearch(Relations, relation, StringComparer.Ordinal);
        return index >= 0 ? index : Math.Max(0, Array.BinarySearch(Relations, relation.Split(':')[0], StringComparer.Ordinal));
    }

    private static IEnumerable<string> Frequent(IEnumerable<string> items) =>
        items.GroupBy(item => item, StringComparer.Ordinal).Where(group => group.Count() >= 5).Select(group => group.Key);
}
