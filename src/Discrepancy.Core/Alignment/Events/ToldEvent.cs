using System.Collections.Frozen;
using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Lexicons;
using Discrepancy.Text;
using Discrepancy.Values;
using Discrepancy.Wording;

namespace Discrepancy.Alignment;

/// <summary>A proposition with the words of its parts, as far as they tell which act it is.</summary>
internal sealed class ToldEvent
{
    private const double MostOfDocument = 0.4;

    private static readonly WordSet Nobody = new("nobody no none nothing neither");

    private static readonly WordSet Newcomers = new("a an one two three four five six seven eight nine ten some several many");

    private static readonly WordSet GoingOn = new("is are was were");

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

    /// <summary>All parts, in the order of the arguments.</summary>
    public IReadOnlyList<EventPart> Parts => _parts;

    /// <summary>The phrases that say where, when and how, and clauses.</summary>
    public IEnumerable<EventPart> Adjuncts => _parts.Where(part => part.Role is PropositionRole.Adjunct or PropositionRole.Content);

    /// <summary>Whether it says only that there is, or is not, something: "there is no boy playing".</summary>
    public bool IsExistential => Predicate is "be" && _parts.All(part => part.Role is PropositionRole.Subject or PropositionRole.Adjunct)
        && Claim.Predicate.Words.Length > 0 && Claim.Span.Quote.StartsWith(Claim.Predicate.Words.Split(' ')[0], StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// What the sentence says behind the claim without a mark or an "and" between: "with her hands clasped" of "the guard did not kneel with her hands clasped".
    /// It is denied too, though it was not sure where it belongs. Content words only.
    /// </summary>
    public IEnumerable<string> Behind
    {
        get
        {
            var text = Claim.Span.Document.Text;
            var start = Claim.Span.Span.End;
            var words = WordReader.Read(text, new TextSpan(start, Math.Max(start, Claim.SentenceSpan.End)));
            return words.IsEmpty || !string.IsNullOrWhiteSpace(text[start..words[0].Span.Start]) || FunctionWordLexicon.Default.IsCoordinator(words[0].Key) ? []
                : words.Select(word => word.Key).Where(word => word.Length > 0 && !FunctionWordLexicon.Default.Contains(word));
        }
    }

    /// <summary>Whether the claim's sentence has every one of the words, in whatever form.</summary>
    public bool SentenceHas(IEnumerable<string> words)
    {
        var forms = WordReader.Read(Claim.Span.Document.Text, Claim.SentenceSpan).SelectMany(word => WordForms.Of(word.Key)).ToHashSet(StringComparer.Ordinal);
        return words.All(word => WordForms.Of(word).Any(forms.Contains));
    }

    /// <summary>Whether nobody is said to have done it.</summary>
    public bool IsOfNobody => Claim.Polarity is Polarity.Negative && _parts.Any(part => part.Role is PropositionRole.Subject && part.IsPronoun && Nobody.Contains(part.First));

    /// <summary>Whether it tells what somebody is doing who is only brought in by it: "a man is standing".</summary>
    public bool IsOfNewcomer => Value.Arguments is [{ Role: PropositionRole.Subject } subject, ..]
        && Newcomers.Contains(subject.Words.Split(' ')[0].ToLowerInvariant())
        && Claim.Predicate.Words.Split(' ') is [var auxiliary, .., var verb] && GoingOn.Contains(auxiliary.ToLowerInvariant()) && verb.EndsWith("ing", StringComparison.Ordinal);

    /// <summary>Whether the document says little else.</summary>
    public bool IsMostOfDocument { get; }

    /// <summary>The part with a role; null where there is none.</summary>
    public EventPart? Part(PropositionRole role) => _parts.FirstOrDefault(part => part.Role == role);
}
