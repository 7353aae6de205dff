namespace Discrepancy.Readers;

/// <summary>One article of a feed, in the feed's words; null is what it does not say.</summary>
internal sealed record FeedItem
{
    public string? Id { get; init; }

    public string? Title { get; init; }

    public string? Source { get; init; }

    public string? Author { get; init; }

    public string? Url { get; init; }

    public string? Published { get; init; }

    /// <summary>The text, which may hold HTML.</summary>
    public string? Body { get; init; }

    /// <summary>Why its publisher does not want it used: "withheld", "canceled".</summary>
    public string? Withdrawn { get; init; }
}
