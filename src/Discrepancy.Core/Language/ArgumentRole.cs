namespace Discrepancy.Language;

/// <summary>What a phrase is to the predicate of its clause.</summary>
public enum ArgumentRole
{
    /// <summary>Grammatical subject; in a passive clause the one acted upon.</summary>
    Subject,

    /// <summary>Direct object.</summary>
    Object,

    /// <summary>Indirect object.</summary>
    IndirectObject,

    /// <summary>What the subject or the object is said to be: "is <b>the mayor</b>", "called it <b>a mistake</b>".</summary>
    Predicative,

    /// <summary>The actor of a passive clause: "by the court".</summary>
    Agent,

    /// <summary>A prepositional phrase or a bare noun phrase of time or manner.</summary>
    Oblique,

    /// <summary>A clause as subject or object.</summary>
    Complement,

    /// <summary>An adverb.</summary>
    Adverb,
}
