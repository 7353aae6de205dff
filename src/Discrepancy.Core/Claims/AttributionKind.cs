namespace Discrepancy.Claims;

/// <summary>In whose name something is asserted.</summary>
public enum AttributionKind
{
    /// <summary>The document's author.</summary>
    Author,

    /// <summary>Somebody's own words between quotation marks.</summary>
    DirectQuote,

    /// <summary>Somebody's words retold: "said that".</summary>
    Indirect,

    /// <summary>A named source: "according to".</summary>
    AccordingTo,
}
