using Discrepancy.Text;

namespace Discrepancy.Training.Slots;

/// <summary>Words that ECB+ marks as an event.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Event">Which event they name: the same in every document of a topic.</param>
internal sealed record EventMention(TextSpan Span, string Event);
