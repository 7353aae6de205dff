using Discrepancy.Values;

namespace Discrepancy.Resolution;

/// <summary>What a date is read against.</summary>
/// <param name="Anchor">The day of publication; null where it is not known.</param>
/// <param name="Tense">The tense of the words around it.</param>
internal readonly record struct DateContext(DateOnly? Anchor, VerbTense Tense)
{
    /// <summary>The answer to a date that needs the day of publication where that is not known.</summary>
    internal static DateResolution NoAnchor { get; } = DateResolution.Unresolved("the day of publication is not known");
}
