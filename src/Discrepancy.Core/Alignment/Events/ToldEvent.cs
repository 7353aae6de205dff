using System.Collections.Frozen;
using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Lexicons;
using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>A proposition with the words of its parts, as far as they tell which act it is.</summary>
internal sealed class ToldEvent
{
    private const double MostOfDocument = 0.4;

    private static readonly WordSet Nobody = new("nobody no none nothing neither");

    private static readonly WordSet LightWords = new("be do have get make there");

    private readonly ImmutableArray<EventPart> _parts;

    /// <summary>Reads the parts of a claim whose value is a proposition.</summary>
    public ToldEvent(Claim claim)
    {
        Claim = claim;
        Value = (PropositionValue)claim.Value;
        _parts = [.. Value.Arguments.Select((argument, index) => new EventPart(argument, index == 0 ? claim.Subject.Canonical : null))];
        Words = _parts.SelectMany(part => part.Words).Concat(LightWords.Contains(Predicate) ? [] : [Predicate]).ToFrozenSet(StringComparer.Ordinal);
        IsMostOfDocument = claim.SentenceSpan.Length >= MostOfDocument * claim.Span.Document.Text.AsSpan().Trim().Length;
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>What it says.</summary>
    public PropositionValue Value { get; }

    /// <summary>The dictionary form of the verb.</summary>
    public string Predicate => Value.Predicate;

    /// <summary>The content words of all parts and the verb, in dictionary form.</summary>
    public FrozenSet<string> Words { get; }

    /// <summary>Those parts that say who and what: all but adjuncts.</summary>
    public IEnumerable<EventPart> Core => _parts.Where(part => part.Role is not (PropositionRole.Adjunct or PropositionRole.Content));

    /// <summary>The phrases that say where, when and how, and clauses.</summary>
    public IEnumerable<EventPart> Adjuncts => _parts.Where(part => part.Role is PropositionRole.Adjunct or PropositionRole.Content);

    /// <summary>Whether it says only that there is, or is not, something: "there is no boy playing".</summary>
    public bool IsExistential => Predicate is "be" && _parts.All(part => part.Role is PropositionRole.Subject or PropositionRole.Adjunct);

    /// <summary>Whether nobody is said to have done it.</summary>
    public bool IsOfNobody => Claim.Polarity is Polarity.Negative && _parts.Any(part => part.Role is PropositionRole.Subject && part.IsPronoun && Nobody.Contains(part.First));

    /// <summary>Whether the document says little else.</summary>
    public bool IsMostOfDocument { get; }

    /// <summary>The part with a role; null where there is none.</summary>
    public EventPart? Part(PropositionRole role) => _parts.FirstOrDefault(part => part.Role == role);
}
