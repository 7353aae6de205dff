using System.Collections.Immutable;
using Discrepancy.Text;

namespace Discrepancy.Readers;

/// <summary>A line of a text that was taken out of a page.</summary>
/// <param name="Span">Where it stands in the text, from its first letter to its last.</param>
/// <param name="Letters">Its letters without white space.</param>
internal sealed record ExtractedLine(TextSpan Span, string Letters)
{
    /// <summary>The lines of <paramref name="text"/> that have letters, in order.</summary>
    public static ImmutableArray<ExtractedLine> Of(string text)
    {
        var lines = ImmutableArray.CreateBuilder<ExtractedLine>();
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var offsets = OffsetsOf(text, range.Start.Value, range.End.Value);
            if (!offsets.IsEmpty)
            {
                lines.Add(new ExtractedLine(new TextSpan(offsets[0], offsets[^1] + 1), string.Concat(offsets.Select(at => text[at]))));
            }
        }

        return lines.DrainToImmutable();
    }

    /// <summary>Where each of the letters stands in <paramref name="text"/>.</summary>
    public ImmutableArray<int> Offsets(string text) => OffsetsOf(text, Span.Start, Span.End);

    private static ImmutableArray<int> OffsetsOf(string text, int start, int end)
    {
        var offsets = ImmutableArray.CreateBuilder<int>(end - start);
        for (var at = start; at < end; at++)
        {
            if (MarkupLetters.IsShown(text[at]))
            {
                offsets.Add(at);
            }
        }

        return offsets.DrainToImmutable();
    }
}
