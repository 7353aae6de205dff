using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>Cuts a text into paragraphs, sentences and tokens. The text is never edited.</summary>
internal interface ISegmenter
{
    /// <summary>The sentences of <paramref name="section"/>, in text order; none runs over the end of a paragraph.</summary>
    IReadOnlyList<SegmentedSentence> Segment(string text, TextSpan section);
}
