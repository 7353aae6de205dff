namespace Discrepancy.Values;

/// <summary>What a phrase is to the predicate of a proposition, told as if the clause were active.</summary>
public enum PropositionRole
{
    /// <summary>Who or what acts, or is said to be something.</summary>
    Subject,

    /// <summary>Who or what is acted upon: the grammatical subject of a passive clause too.</summary>
    Object,

    /// <summary>Who is given or told something.</summary>
    Recipient,

    /// <summary>What somebody or something is said to be.</summary>
    Predicative,

    /// <summary>What is said, known or wanted, as a clause.</summary>
    Content,

    /// <summary>Where, when, how, with what: a phrase with or without a preposition.</summary>
    Adjunct,
}
