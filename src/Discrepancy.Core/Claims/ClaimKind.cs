namespace Discrepancy.Claims;

/// <summary>What sort of fact is told. The vocabulary is open: later versions may add to it.</summary>
public enum ClaimKind
{
    /// <summary>Something of none of the other kinds.</summary>
    Other,

    /// <summary>How a person is called.</summary>
    PersonName,

    /// <summary>A person's office, rank or party role.</summary>
    Title,

    /// <summary>When something happened or will happen.</summary>
    Date,

    /// <summary>How long something took or takes.</summary>
    Duration,

    /// <summary>A count.</summary>
    Quantity,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A percentage.</summary>
    Percent,

    /// <summary>A person's age.</summary>
    Age,

    /// <summary>Where something happened or will happen.</summary>
    Place,

    /// <summary>The name of a body.</summary>
    Organization,

    /// <summary>The words of one utterance.</summary>
    Quote,

    /// <summary>Who said or did it.</summary>
    Attribution,

    /// <summary>Whether it happened.</summary>
    Polarity,

    /// <summary>Whether it is done, planned, suspected.</summary>
    Status,

    /// <summary>What sort of act, or which of a series.</summary>
    Event,

    /// <summary>How a name is written, whatever it names.</summary>
    Name,
}
