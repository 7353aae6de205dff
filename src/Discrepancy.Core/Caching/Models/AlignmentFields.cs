using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Text;

namespace Discrepancy.Caching;

/// <summary>
/// The fields of alignments. A claim of the story is told by its number; one that an aligner made of others is told whole, the first time, and has the next number.
/// Not thread-safe.
/// </summary>
internal sealed class AlignmentFields
{
    private readonly ImmutableArray<SourceDocument> _documents;
    private readonly List<Claim> _claims;
    private readonly Dictionary<Claim, int> _numbers = new(ReferenceEqualityComparer.Instance);

    /// <summary>Numbers the claims of <paramref name="story"/>.</summary>
    public AlignmentFields(StoryClaims story)
    {
        _documents = story.Documents;
        _claims = [.. story.Claims];
        foreach (var (number, claim) in _claims.Index())
        {
            _numbers[claim] = number;
        }
    }

    /// <summary>What one aligner gave.</summary>
    public ClaimAlignment Of(IFields fields, ClaimAlignment? value) => new(fields.List(value?.Groups, Group), fields.List(value?.Abstentions, Abstention));

    private ClaimGroup Group(IFields fields, ClaimGroup? value) =>
        new(fields.Choice(value?.Kind), fields.Text(value?.Slot), fields.Text(value?.Topic), fields.List(value?.Claims, Claim), fields.Number(value?.Confidence))
        {
            Pairs = fields.List(value?.Pairs, Pair),
        };

    private Abstention Abstention(IFields fields, Abstention? value) => new(Claim(fields, value?.Claim), fields.Text(value?.Reason));

    private ClaimPair Pair(IFields fields, ClaimPair? value) =>
        new(Claim(fields, value?.Left), Claim(fields, value?.Right), fields.Number(value?.Probability), fields.Number(value?.ModelProbability), Features(fields, value?.Features));

    private static ImmutableArray<PairFeature> Features(IFields fields, ImmutableArray<PairFeature>? value)
    {
        var names = fields.Texts(value is { } named ? [.. named.Select(feature => feature.Name)] : null);
        return [.. names.Select((name, at) => new PairFeature(name, fields.Number(value?[at].Value)))];
    }

    private Claim Claim(IFields fields, Claim? value)
    {
        var number = fields.Integer(value is null ? null : _numbers.GetValueOrDefault(value, _claims.Count));
        return number < _claims.Count ? _claims[number] : Add(Made(fields, value));
    }

    private Claim Made(IFields fields, Claim? value)
    {
        var document = fields.Integer(value is null ? null : _documents.IndexOf(value.Span.Document));
        if (document < 0)
        {
            fields.Refuse();
            return value!;
        }

        fields.TurnTo(_documents[document]);
        var made = ClaimFields.Of(fields, value);
        return value ?? made;
    }

    private Claim Add(Claim claim)
    {
        _numbers[claim] = _claims.Count;
        _claims.Add(claim);
        return claim;
    }
}
