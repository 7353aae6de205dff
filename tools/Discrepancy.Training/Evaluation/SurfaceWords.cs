using Discrepancy.Training.Data;

namespace Discrepancy.Training.Evaluation;

/// <summary>The words of a sentence as they stand in the text: the parts of a contraction where they make it up, else the whole.</summary>
internal static class SurfaceWords
{
    public static IEnumerable<(string Form, bool SpaceAfter)> Of(ConlluSentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Count;)
        {
            var range = sentence.Ranges.Find(r => r.First == i);
            var parts = range.Count == 0 ? [sentence.Tokens[i]] : sentence.Tokens.GetRange(i, range.Count);
            var whole = string.Concat(parts.Select(part => part.Form));
            if (range.Count > 0 && !string.Equals(whole, range.Form, StringComparison.Ordinal))
            {
                yield return (range.Form, range.SpaceAfter);
            }
            else
            {
                for (var part = 0; part < parts.Count; part++)
                {
                    var last = part == parts.Count - 1;
                    yield return (parts[part].Form, last && (range.Count > 0 ? range.SpaceAfter : !ConlluReader.HasNoSpaceAfter(parts[part].Misc)));
                }
            }

            i += parts.Count;
        }
    }
}
