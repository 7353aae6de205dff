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
    public void AddName(string name, PlaceEntry place)
    {
        var key = LexiconKey.Cased(name);
        if (!Names.TryGetValue(key, out var places))
        {
            Names[key] = places = [];
        }

        places.Add(place);
    }
}
