namespace Discrepancy.Values;

/// <summary>When something is to happen, in words that name no part of the calendar.</summary>
public enum VagueTime
{
    /// <summary>"as soon as possible", "at the earliest opportunity".</summary>
    AsSoonAsPossible,

    /// <summary>"soon", "shortly", "in the near future".</summary>
    Soon,

    /// <summary>"at a later date", "in due course".</summary>
    Later,
}
