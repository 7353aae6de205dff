namespace Discrepancy.Lexicons;

/// <summary>What <see cref="GeographyReader"/> gathers: places by name, by short form, by the word for their people, and countries by capital.</summary>
internal sealed class GeographyTables
{
    /// <summary>Places by each of their names, as keys of <see cref="LexiconKey.Cased"/>.</summary>
    public Dictionary<string, List<PlaceEntry>> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>States and provinces by short forms that count only after a city; the first one listed wins.</summary>
    public Dictionary<string, PlaceEntry> Abbreviations { get; } = new(StringComparer.Ordinal);

    /// <summary>Places by adjectives and names of their people; countries before regions before areas.</summary>
    public Dictionary<string, PlaceEntry> Peoples { get; } = new(StringComparer.Ordinal);

    /// <summary>Countries by their capitals.</summary>
    public Dictionary<string, PlaceEntry> Capitals { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds a place under a name.</summary>
    public void AddName(string name, PlaceEntry place) => Add(Names, LexiconKey.Cased(name), place);

    /// <summary>The places by their names in capitals, without the names that are too short to be told from an acronym.</summary>
    public Dictionary<string, List<PlaceEntry>> NamesInCapitals(int shortestName)
    {
        var names = new Dictionary<string, List<PlaceEntry>>(Names.Count, StringComparer.Ordinal);
        foreach (var (name, places) in Names)
        {
            if (name.Length >= shortestName)
            {
                places.ForEach(place => Add(names, name.ToUpperInvariant(), place));
            }
        }

        return names;
    }

    private static void Add(Dictionary<string, List<PlaceEntry>> names, string key, PlaceEntry place)
    {
        if (!names.TryGetValue(key, out var places))
        {
            names[key] = places = new List<PlaceEntry>(1);
        }

        if (!places.Contains(place))
        {
            places.Add(place);
        }
    }
}
