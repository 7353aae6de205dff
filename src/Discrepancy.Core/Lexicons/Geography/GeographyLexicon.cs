using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Discrepancy.Lexicons;

/// <summary>
/// Countries, regions and cities, what holds them, and the words for their people. Immutable and thread-safe.
/// Names are looked up with their capitals ("US" is a country, "us" is not); a name of four letters or more is also found in all capitals.
/// </summary>
internal sealed class GeographyLexicon
{
    private const int ShortestCapitalizedName = 4;
    private static readonly Lazy<GeographyLexicon> Shared = new(() => new GeographyLexicon(GeographyReader.Read()));
    private readonly GeographyTables _tables;
    private readonly Lazy<Dictionary<string, List<PlaceEntry>>> _namesInCapitals;

    private GeographyLexicon(GeographyTables tables)
    {
        _tables = tables;
        _namesInCapitals = new(() => tables.NamesInCapitals(ShortestCapitalizedName));
    }

    /// <summary>The lexicon that is built in, read at the first use.</summary>
    public static GeographyLexicon Default => Shared.Value;

    /// <summary>Finds a place by any of its names; of several places with one name, the one it usually means or the most populous, marked ambiguous.</summary>
    public bool TryFind(string name, [NotNullWhen(true)] out PlaceEntry? place)
    {
        place = FindAll(name).FirstOrDefault();
        return place is not null;
    }

    /// <summary>Every place of that name, the usual meaning first, then the most populous; empty where there is none.</summary>
    public ImmutableArray<PlaceEntry> FindAll(string name)
    {
        var key = LexiconKey.Cased(name);
        if (_tables.Names.TryGetValue(key, out var places))
        {
            return Ranked(places);
        }

        return key.Length >= ShortestCapitalizedName && !key.Any(char.IsLower) && _namesInCapitals.Value.TryGetValue(key, out places) ? Ranked(places) : [];
    }

    /// <summary>Finds a state or province by a short form that counts only after a city: "Va." or "VA" in "Richmond, Va.".</summary>
    public bool TryFindRegionAbbreviation(string abbreviation, [NotNullWhen(true)] out PlaceEntry? region) =>
        _tables.Abbreviations.TryGetValue(LexiconKey.Cased(abbreviation), out region);

    /// <summary>Finds the place by a word for its people or things: "Japanese", "Briton", "Texan", "Sino" (of "Sino-Japanese"); plurals in -s too.</summary>
    public bool TryFindByPeople(string word, [NotNullWhen(true)] out PlaceEntry? place)
    {
        var key = LexiconKey.Cased(word);
        return _tables.Peoples.TryGetValue(key, out place)
            || (key.EndsWith('s') && !key.EndsWith("ss", StringComparison.Ordinal) && _tables.Peoples.TryGetValue(key[..^1], out place));
    }

    /// <summary>Finds the country whose government a capital may stand for: "Tokyo" for Japan in "Tokyo said".</summary>
    public bool TryFindByCapital(string capital, [NotNullWhen(true)] out PlaceEntry? country) => _tables.Capitals.TryGetValue(LexiconKey.Cased(capital), out country);

    /// <summary>Whether one canonical name lies within another by any place of the first name: Osaka within Japan. A place is not within itself.</summary>
    public bool IsWithin(string inner, string outer)
    {
        foreach (var place in FindAll(inner))
        {
            if (FindAll(outer).Any(holder => place.Within.Contains(holder.Name, StringComparer.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<PlaceEntry> Ranked(List<PlaceEntry> places) => places.Count == 1
        ? [places[0]]
        : [.. places.OrderByDescending(place => place.IsUsualMeaning).ThenByDescending(place => place.Population).ThenByDescending(place => place.Kind)
            .ThenBy(place => place.Within.LastOrDefault(), StringComparer.Ordinal).Select(place => place with { IsAmbiguous = true })];
}
