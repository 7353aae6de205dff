namespace Discrepancy.Values;

/// <summary>What sort of place a name is, from the smallest to the largest.</summary>
public enum PlaceKind
{
    /// <summary>A building or another spot within a city.</summary>
    Venue,

    /// <summary>A city, town or village.</summary>
    City,

    /// <summary>A state, province or region of a country.</summary>
    Region,

    /// <summary>A country.</summary>
    Country,

    /// <summary>A continent, a sea or a group of countries.</summary>
    Area,
}
