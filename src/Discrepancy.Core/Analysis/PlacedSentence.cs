using System.Collections.Immutable;
using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>A sentence of a document before its words are analysed.</summary>
/// <param name="Tokens">Its tokens; never empty.</param>
/// <param name="Paragraph">The number of its paragraph in the document.</param>
/// <param name="Section">The section it stands in.</param>
internal sealed record PlacedSentence(ImmutableArray<TextSpan> Tokens, int Paragraph, SectionKind Section)
{
    /// <summary>The characters of each token.</summary>
    public string[] Forms(string text)
    {
        var forms = new string[Tokens.Length];
        for (var i = 0; i < forms.Length; i++)
        {
            forms[i] = text[Tokens[i].Start..Tokens[i].End];
        }

        return forms;
    }
}
