using System.Collections.Immutable;

namespace Discrepancy.Language;

/// <summary>One predicate with what belongs to it.</summary>
public sealed record Clause
{
    /// <summary>Index of its sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>Index in the sentence of the predicate's head: a verb, or the noun or adjective after a copula.</summary>
    public required int Head { get; init; }

    /// <summary>The head of the clause that this one hangs on; -1 where there is none.</summary>
    public int Parent { get; init; } = -1;

    /// <summary>How it stands to the rest of the sentence.</summary>
    public ClauseRelation Relation { get; init; }

    /// <summary>The lower-case word that joins it ("that", "after", "to"); empty where there is none.</summary>
    public string Mark { get; init; } = "";

    /// <summary>Indexes of the words of the predicate, in text order: auxiliaries, negation, copula, particles and the head of a verb.</summary>
    public required ImmutableArray<int> Predicate { get; init; }

    /// <summary>What belongs to it: what it states itself in text order, then what it shares.</summary>
    public ImmutableArray<ClauseArgument> Arguments { get; init; } = [];

    /// <summary>Whether the subject is acted upon.</summary>
    public bool IsPassive { get; init; }

    /// <summary>Whether the predicate itself is negated ("did not", "never", "no longer").</summary>
    public bool IsNegated { get; init; }

    /// <summary>The subject; null where neither the clause nor the words around it tell.</summary>
    public ClauseArgument? Subject => Argument(ArgumentRole.Subject);

    /// <summary>The first argument with this role; null where there is none.</summary>
    public ClauseArgument? Argument(ArgumentRole role) => Arguments.FirstOrDefault(argument => argument.Role == role);
}
