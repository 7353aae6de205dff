namespace Discrepancy.Language;

/// <summary>How a clause stands to the rest of its sentence.</summary>
public enum ClauseRelation
{
    /// <summary>The sentence's own clause.</summary>
    Main,

    /// <summary>Joined to another clause: "and left".</summary>
    Coordinate,

    /// <summary>Subject or object of another clause: "that it left", "to leave".</summary>
    Complement,

    /// <summary>Tells when, why or under what condition: "after it left", "leaving".</summary>
    Adverbial,

    /// <summary>Describes a noun with a relative pronoun, or where one was left out: "who left", "he left".</summary>
    Relative,

    /// <summary>Describes a noun with a participle or an infinitive: "killed in the blast", "to leave".</summary>
    Participial,

    /// <summary>Stands beside the sentence's clause without a link, as the clause of a speaker does: ", he said,".</summary>
    Parenthetical,

    /// <summary>A noun phrase that says what another is: "Ng, the mayor".</summary>
    Appositive,
}
