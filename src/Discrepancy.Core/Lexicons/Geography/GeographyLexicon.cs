using System.Collections.Frozen;
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
    private readonly FrozenDictionary<string, ImmutableArray<PlaceEntry>> _places;
    private readonly FrozenDictionary<string, ImmutableArray<PlaceEntry>> _placesInCapitals;
    private readonly FrozenDictionary<string, PlaceEntry> _abbreviations;
    private readonly FrozenDictionary<string, PlaceEntry> _peoples;
    private readonly FrozenDictionary<string, PlaceEntry> _capitals;

    private GeographyLexicon(GeographyTables tables)
    {
        _places = tables.Names.ToFrozenDictionary(pair => pair.Key, pair => Ranked(pair.Value), StringComparer.Ordinal);
        _placesInCapitals = _places.Where(pair => pair.Key.Length >= ShortestCapitalizedName)
            .GroupBy(pair => pair.Key.ToUpperInvariant(), StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => Ranked(group.SelectMany(pair => pair.Value)), StringComparer.Ordinal);
        _abbreviations = tables.Abbreviations.ToFrozenDictionary(StringComparer.Ordinal);
        _peoples = tables.Peoples.ToFrozenDictionary(StringComparer.Ordinal);
        _capitals = tables.Capitals.ToFrozenDictionary(StringComparer.Ordinal);
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
        return _places.TryGetValue(key, out var places) || _placesInCapitals.TryGetValue(key, out places) ? places : [];
    }

    /// <summary>Finds a state or province by a short form that counts only after a city: "Va." or "VA" in "Richmond, Va.".</summary>
    public bool TryFindRegionAbbreviation(string abbreviation, [NotNullWhen(true)] out PlaceEntry? region) =>
        _abbreviations.TryGetValue(LexiconKey.Cased(abbreviation), out region);

    /// <summary>Finds the place by a word for its people or things: "Japanese", "Briton", "Texan", "Sino" (of "Sino-Japanese"); plurals in -s too.</summary>
    public bool TryFindByPeople(string word, [NotNullWhen(true)] out PlaceEntry? place)
    {
        var key = LexiconKey.Cased(word);
        return _peoples.TryGetValue(key, out place)
            || (key.EndsWith('s') && !key.EndsWith("ss", StringComparison.Ordinal) && _peoples.TryGetValue(key[..^1], out place));
    }

    /// <summary>Finds the country whose government a capital may stand for: "Tokyo" for Japan in "Tokyo said".</summary>
    public bool TryFindByCapital(string capital, [NotNullWhen(true)] out PlaceEntry? country) => _capitals.TryGetValue(LexiconKey.Cased(capital), out country);

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

    private static ImmutableArray<PlaceEntry> Ranked(IEnumerable<PlaceEntry> places)
    {
        ImmutableArray<PlaceEntry> ranked = [.. places.Distinct().OrderByDescending(place => place.IsUsualMeaning).ThenByDescending(place => place.Population)
            .ThenByDescending(place => place.Kind).ThenBy(place => place.Within.LastOrDefault(), StringComparer.Ordinal)];
        return ranked.Length == 1 ? ranked : [.. ranked.Select(place => place with { IsAmbiguous = true })];
    }
}
