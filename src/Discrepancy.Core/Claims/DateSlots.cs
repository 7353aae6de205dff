namespace Discrepancy.Claims;

/// <summary>The slots of dates: what a date says of what it stands with.</summary>
internal static class DateSlots
{
    /// <summary>When it happened or will happen.</summary>
    internal const string Event = "event-date";

    /// <summary>From when on: "since 2019".</summary>
    internal const string Start = "event-start";

    /// <summary>Up to when: "until Friday".</summary>
    internal const string End = "event-end";

    /// <summary>The date that belongs to the name or kind of a thing: "the 1996 act", "9/11".</summary>
    internal const string Thing = "thing-date";

    /// <summary>Over what time up to now or from now on: "in the last four years".</summary>
    internal const string Stretch = "event-stretch";

    /// <summary>When it will happen, in words that name no part of the calendar: "as soon as possible".</summary>
    internal const string Vague = "event-vague";
}
