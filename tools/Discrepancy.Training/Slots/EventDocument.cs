using Discrepancy.Text;

namespace Discrepancy.Training.Slots;

/// <summary>A document of ECB+ with its events.</summary>
/// <param name="Topic">The topic's number.</param>
/// <param name="IsSecond">Whether it tells of the topic's second event, which was chosen because it looks like the first.</param>
/// <param name="Source">The text.</param>
/// <param name="Mentions">The events, in text order.</param>
internal sealed record EventDocument(string Topic, bool IsSecond, SourceDocument Source, IReadOnlyList<EventMention> Mentions)
{
    /// <summary>Whether a document of this name tells of its topic's second event.</summary>
    public static bool IsOfSecondEvent(string name) => name.EndsWith("plus", StringComparison.Ordinal);
}
