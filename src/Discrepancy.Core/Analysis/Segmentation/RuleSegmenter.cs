using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>Segments by rules and an abbreviation lexicon, in time linear in the text. Thread-safe.</summary>
internal sealed class RuleSegmenter : ISegmenter
{
    private readonly Tokenizer _tokenizer;
    private readonly SentenceSplitter _splitter;

    /// <summary>Reads the lexicon once.</summary>
    public RuleSegmenter()
    {
        var abbreviations = AbbreviationLexicon.Load();
        _tokenizer = new Tokenizer(abbreviations);
        _splitter = new SentenceSplitter(abbreviations);
    }

    /// <inheritdoc/>
    public IReadOnlyList<SegmentedSentence> Segment(string text, TextSpan section)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(section.End, text.Length, nameof(section));

        var sentences = new List<SegmentedSentence>();
        var paragraph = 0;
        foreach (var span in ParagraphFinder.Find(text, section))
        {
            var tokens = MarkdownMarks.Between(text, span).SelectMany(part => _tokenizer.Tokenize(text, part)).ToList();
            var start = 0;
            foreach (var end in _splitter.FindEnds(text, tokens))
            {
                sentences.Add(new SegmentedSentence(paragraph, [.. tokens[start..end]]));
                start = end;
            }

            paragraph++;
        }

        return sentences;
    }
}
