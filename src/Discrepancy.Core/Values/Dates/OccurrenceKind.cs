namespace Discrepancy.Values;

/// <summary>How a text tells which one of a recurring date it means.</summary>
public enum OccurrenceKind
{
    /// <summary>It does not: "in March".</summary>
    Unstated,

    /// <summary>By its year: "March 2012".</summary>
    InYear,

    /// <summary>By a longer period: "March of last year", "Tuesday of last week".</summary>
    Offset,

    /// <summary>"last March", "this past Tuesday".</summary>
    Last,

    /// <summary>"this March".</summary>
    This,

    /// <summary>"next March", "next Friday": of a weekday, that of the next week.</summary>
    Next,

    /// <summary>"the coming spring", "this coming Friday": the first one from now.</summary>
    Coming,

    /// <summary>The latest one that is over: "this past Monday".</summary>
    Latest,

    /// <summary>The one that the date before it in the text tells: "the following Friday", "in March of that year".</summary>
    Told,
}
