using System.Text;
using Discrepancy.Training.Data;

namespace Discrepancy.Training.Evaluation;

/// <summary>The running text of a treebank, with the ranges of its tokens and sentences.</summary>
internal sealed class RawText
{
    private readonly StringBuilder _text = new();

    /// <summary>Joins the sentences' texts: with a blank between sentences, with an empty line between paragraphs and documents.</summary>
    public RawText(IReadOnlyList<ConlluSentence> sentences)
    {
        var spaceAfter = true;
        foreach (var sentence in sentences)
        {
            if (_text.Length > 0)
            {
                _text.Append(sentence.StartsDocument || sentence.StartsParagraph ? "\n\n" : spaceAfter ? " " : "");
            }

            spaceAfter = Add(sentence);
        }

        Text = _text.ToString();
    }

    public string Text { get; }

    public HashSet<(int Start, int End)> Tokens { get; } = [];

    public HashSet<(int Start, int End)> Sentences { get; } = [];

    private bool Add(ConlluSentence sentence)
    {
        var at = _text.Length;
        var first = at;
        var last = at;
        var spaceAfter = true;
        _text.Append(sentence.Text);
        foreach (var (form, space) in SurfaceWords.Of(sentence))
        {
            var found = sentence.Text.IndexOf(form, Math.Min(at - first, sentence.Text.Length), StringComparison.Ordinal);
            if (found < 0)
            {
                continue;
            }

            Tokens.Add((first + found, first + found + form.Length));
            at = first + found + form.Length;
            last = at;
            spaceAfter = space;
        }

        Sentences.Add((first, last));
        return spaceAfter;
    }
}
