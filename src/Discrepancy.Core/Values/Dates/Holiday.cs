namespace Discrepancy.Values;

/// <summary>A public day whose date follows from its year.</summary>
public enum Holiday
{
    /// <summary>1 January.</summary>
    NewYearsDay,

    /// <summary>The third Monday of January.</summary>
    MartinLutherKingDay,

    /// <summary>2 February.</summary>
    GroundhogDay,

    /// <summary>14 February.</summary>
    ValentinesDay,

    /// <summary>The third Monday of February.</summary>
    PresidentsDay,

    /// <summary>17 March.</summary>
    SaintPatricksDay,

    /// <summary>1 April.</summary>
    AprilFoolsDay,

    /// <summary>22 April.</summary>
    EarthDay,

    /// <summary>1 May.</summary>
    WorkersDay,

    /// <summary>46 days before Easter.</summary>
    AshWednesday,

    /// <summary>The Sunday before Easter.</summary>
    PalmSunday,

    /// <summary>The Friday before Easter.</summary>
    GoodFriday,

    /// <summary>The Sunday of the Gregorian rule.</summary>
    Easter,

    /// <summary>The day after Easter.</summary>
    EasterMonday,

    /// <summary>The second Sunday of May, as in the United States.</summary>
    MothersDay,

    /// <summary>The last Monday of May.</summary>
    MemorialDay,

    /// <summary>The third Sunday of June.</summary>
    FathersDay,

    /// <summary>19 June.</summary>
    Juneteenth,

    /// <summary>4 July.</summary>
    FourthOfJuly,

    /// <summary>The first Monday of September.</summary>
    LaborDay,

    /// <summary>The second Monday of October.</summary>
    ColumbusDay,

    /// <summary>31 October.</summary>
    Halloween,

    /// <summary>11 November.</summary>
    VeteransDay,

    /// <summary>The fourth Thursday of November, as in the United States.</summary>
    Thanksgiving,

    /// <summary>The day after Thanksgiving.</summary>
    BlackFriday,

    /// <summary>The Monday after Thanksgiving.</summary>
    CyberMonday,

    /// <summary>24 December.</summary>
    ChristmasEve,

    /// <summary>25 December.</summary>
    Christmas,

    /// <summary>26 December.</summary>
    BoxingDay,

    /// <summary>31 December.</summary>
    NewYearsEve,
}
