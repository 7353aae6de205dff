using System.Collections.Immutable;
using Discrepancy.Lexicons;

namespace Discrepancy.Reading;

/// <summary>The furniture phrases of <c>furniture.tsv</c>, which is embedded in the library. Immutable and thread-safe.</summary>
internal sealed class FurnitureLexicon
{
    private readonly ImmutableArray<FurniturePhrase> _phrases;

    private FurnitureLexicon(ImmutableArray<FurniturePhrase> phrases) => _phrases = phrases;

    /// <summary>The lexicon that the library carries.</summary>
    public static FurnitureLexicon Default { get; } = Load();

    /// <summary>The phrases that make furniture of a paragraph of this shape; the farthest effect first, null where none does.</summary>
    public FurnitureEffect? Find(ParagraphShape shape)
    {
        FurnitureEffect? found = null;
        foreach (var phrase in _phrases)
        {
            if ((found is null || phrase.Effect > found) && phrase.Fits(shape))
            {
                found = phrase.Effect;
            }
        }

        return found;
    }

    private static FurnitureLexicon Load() => new([.. LexiconResource.ReadRows("furniture").Select(Parse)]);

    private static FurniturePhrase Parse(string[] cells)
    {
        var parts = cells[0].Split('*');
        var rest = parts.Length > 1 ? parts[1].Trim() : "";
        return new FurniturePhrase(parts[0].Trim(), rest, Enum.Parse<FurnitureMatch>(cells[1], ignoreCase: true), Enum.Parse<FurnitureEffect>(cells[2], ignoreCase: true));
    }
}
