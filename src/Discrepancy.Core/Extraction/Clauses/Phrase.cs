using System.Collections.Immutable;
using System.Text;
using Discrepancy.Language;

namespace Discrepancy.Extraction;

/// <summary>Words of a sentence that stand for one thing; they need not stand side by side.</summary>
/// <param name="Head">Index of the head.</param>
/// <param name="Tokens">Indexes of its words, in text order; never empty.</param>
internal sealed record Phrase(int Head, ImmutableArray<int> Tokens)
{
    /// <summary>The words as the text has them; one space stands for what is left out between.</summary>
    public string TextIn(Sentence sentence) => TextOf(sentence, Tokens.AsSpan());

    /// <summary>The words at <paramref name="tokens"/> as the text has them.</summary>
    public static string TextOf(Sentence sentence, ReadOnlySpan<int> tokens)
    {
        var text = new StringBuilder();
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = sentence.Tokens[tokens[i]];
            if (i > 0 && (tokens[i - 1] != tokens[i] - 1 || token.SpaceBefore))
            {
                text.Append(' ');
            }

            text.Append(token.Form);
        }

        return text.ToString();
    }
}
