using System.Globalization;
using Discrepancy.Values;

namespace Discrepancy.Lexicons;

/// <summary>Reads the word lists of places.</summary>
internal static class GeographyReader
{
    private const int Thousand = 1000;

    /// <summary>Reads countries, regions, areas and cities, in this order.</summary>
    public static GeographyTables Read()
    {
        var tables = new GeographyTables();
        var countries = ReadCountries(tables);
        var regions = ReadRegions(tables, countries);
        ReadAreas(tables);
        ReadCities(tables, countries, regions);
        return tables;
    }

    private static Dictionary<string, PlaceEntry> ReadCountries(GeographyTables tables)
    {
        var byCode = new Dictionary<string, PlaceEntry>(StringComparer.Ordinal);
        foreach (var row in LexiconResource.ReadRows("countries"))
        {
            var country = new PlaceEntry(row[0], PlaceKind.Country, [], Population(row[2]));
            byCode.Add(row[1], country);
            AddNames(tables, country, row[3]);
            AddPeoples(tables, country, row[4]);
            if (row[5].Length > 0)
            {
                tables.Capitals.TryAdd(LexiconKey.Cased(row[5]), country);
            }
        }

        return byCode;
    }

    private static HashSet<(string Country, string Region)> ReadRegions(GeographyTables tables, Dictionary<string, PlaceEntry> countries)
    {
        var regions = new HashSet<(string Country, string Region)>();
        foreach (var row in LexiconResource.ReadRows("regions"))
        {
            var region = new PlaceEntry(row[0], PlaceKind.Region, [countries[row[1]].Name], Population(row[2]));
            regions.Add((row[1], row[0]));
            AddNames(tables, region, row[3]);
            foreach (var abbreviation in LexiconResource.Values(row[4]))
            {
                AddAbbreviation(tables, abbreviation, region);
            }

            AddPeoples(tables, region, row[5]);
        }

        return regions;
    }

    private static void ReadAreas(GeographyTables tables)
    {
        foreach (var row in LexiconResource.ReadRows("areas"))
        {
            var area = new PlaceEntry(row[0], PlaceKind.Area, [], 0);
            AddNames(tables, area, row[1]);
            AddPeoples(tables, area, row[2]);
        }
    }

    private static void ReadCities(GeographyTables tables, Dictionary<string, PlaceEntry> countries, HashSet<(string Country, string Region)> regions)
    {
        foreach (var row in LexiconResource.ReadRows("cities"))
        {
            var country = countries[row[2]];
            var city = new PlaceEntry(row[0], PlaceKind.City, regions.Contains((row[2], row[3])) ? [row[3], country.Name] : [country.Name], Population(row[4]))
            {
                IsUsualMeaning = row[5].Contains("first", StringComparison.Ordinal),
                IsCommonWord = row[5].Contains("word", StringComparison.Ordinal),
            };
            AddNames(tables, city, row[1]);
            if (tables.Capitals.TryGetValue(LexiconKey.Cased(row[0]), out var capitalOf) && capitalOf == country)
            {
                foreach (var name in LexiconResource.Values(row[1]))
                {
                    tables.Capitals.TryAdd(LexiconKey.Cased(name), country);
                }
            }
        }
    }

    private static void AddNames(GeographyTables tables, PlaceEntry place, string otherNames)
    {
        tables.AddName(place.Name, place);
        foreach (var name in LexiconResource.Values(otherNames))
        {
            tables.AddName(name, place);
        }
    }

    private static void AddPeoples(GeographyTables tables, PlaceEntry place, string words)
    {
        foreach (var word in LexiconResource.Values(words))
        {
            tables.Peoples.TryAdd(LexiconKey.Cased(word), place);
        }
    }

    /// <summary>The United States come first where two countries share a short form ("WA"), because English news writes "City, State" mostly there.</summary>
    private static void AddAbbreviation(GeographyTables tables, string abbreviation, PlaceEntry region)
    {
        var key = LexiconKey.Cased(abbreviation);
        if (!tables.Abbreviations.TryGetValue(key, out var known) || !string.Equals(known.Within[0], "United States", StringComparison.Ordinal))
        {
            tables.Abbreviations[key] = region;
        }
    }

    private static long Population(string thousands) => Thousand * long.Parse(thousands, CultureInfo.InvariantCulture);
}
