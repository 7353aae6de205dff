namespace Discrepancy.Reading;

/// <summary>One row of the furniture lexicon.</summary>
/// <param name="Head">The phrase, or what stands before its <c>*</c>.</param>
/// <param name="Rest">What stands behind the <c>*</c>; empty without one.</param>
/// <param name="Match">Where it has to stand.</param>
/// <param name="Effect">How far it reaches.</param>
internal sealed record FurniturePhrase(string Head, string Rest, FurnitureMatch Match, FurnitureEffect Effect)
{
    private const int LongestStart = 15;

    /// <summary>Whether the phrase makes furniture of a paragraph of this shape.</summary>
    public bool Fits(ParagraphShape shape) => Match switch
    {
        FurnitureMatch.Line => string.Equals(shape.Bare, Head, StringComparison.OrdinalIgnoreCase),
        FurnitureMatch.Start => !shape.IsProse && shape.WordCount <= LongestStart && Starts(shape.Plain),
        FurnitureMatch.Sentence => Starts(shape.Plain),
        _ => !shape.IsProse && shape.Plain.Contains(Head, StringComparison.OrdinalIgnoreCase),
    };

    private bool Starts(string plain)
    {
        if (!plain.StartsWith(Head, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var endsWord = plain.Length == Head.Length || !char.IsLetterOrDigit(Head[^1]) || !char.IsLetterOrDigit(plain[Head.Length]);
        return endsWord && plain.AsSpan(Head.Length).Contains(Rest, StringComparison.OrdinalIgnoreCase);
    }
}
