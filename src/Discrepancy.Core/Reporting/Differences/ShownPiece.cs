using System.Collections.Immutable;
using System.Text;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>A piece of a quote as it is shown on one line: all pieces together are <see cref="DisplayText.OneLine"/> of the quote.</summary>
/// <param name="Text">The words, made harmless; never empty.</param>
/// <param name="Differs">Whether they set the quote apart from those of the other values.</param>
internal readonly record struct ShownPiece(string Text, bool Differs)
{
    /// <summary>The quote of <paramref name="evidence"/> in pieces. A space between two pieces belongs to the one that does not differ, if there is one.</summary>
    public static ImmutableArray<ShownPiece> Read(DifferingWords differing, Evidence evidence)
    {
        var shown = ImmutableArray.CreateBuilder<ShownPiece>();
        var spaceIsDue = false;
        foreach (var piece in QuotePiece.Read(differing, evidence))
        {
            var words = DisplayText.OneLine(piece.Text);
            spaceIsDue |= IsSpace(piece.Text, atEnd: false);
            if (words.Length > 0)
            {
                Add(shown, words, piece.Differs, spaceIsDue && shown.Count > 0);
                spaceIsDue = IsSpace(piece.Text, atEnd: true);
            }
        }

        return shown.ToImmutable();
    }

    private static void Add(ImmutableArray<ShownPiece>.Builder shown, string words, bool differs, bool afterSpace)
    {
        if (afterSpace && differs)
        {
            shown.Add(new ShownPiece(" ", Differs: false));
        }

        shown.Add(new ShownPiece(afterSpace && !differs ? $" {words}" : words, differs));
    }

    private static bool IsSpace(string text, bool atEnd) =>
        Rune.IsWhiteSpace(atEnd ? text.EnumerateRunes().Last() : text.EnumerateRunes().First());
}
