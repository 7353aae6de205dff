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
    private readonly Lazy<Dictionary<Claim, int>> _numbers;

    /// <summary>Numbers the claims of <paramref name="story"/>.</summary>
    public AlignmentFields(StoryClaims story)
    {
        _documents = story.Documents;
        _claims = [.. story.Claims];
        // Only a writer asks for them.
        _numbers = new(() =>
        {
            var numbers = new Dictionary<Claim, int>(ReferenceEqualityComparer.Instance);
            foreach (var (number, claim) in story.Claims.Index())
            {
                numbers[claim] = number;
            }

            return numbers;
        });
    }

    /// <summary>What one aligner gave.</summary>
    public ClaimAlignment Of(IFields fields, ClaimAlignment? value) => new(fields.List(value?.Groups, Group), fields.List(value?.Abstentions, Abstention));

    /// <summary>Claims that are lined up.</summary>
    public ClaimGroup Group(IFields fields, ClaimGroup? value) =>
        new(fields.Choice(value?.Kind), fields.Text(value?.Slot), fields.Text(value?.Topic), fields.List(value?.Claims, Claim), fields.Number(value?.Confidence))
        {
            Pairs = fields.List(value?.Pairs, Pair),
        };

    /// <summary>A claim that was not compared.</summary>
    public Abstention Abstention(IFields fields, Abstention? value) => new(Claim(fields, value?.Claim), fields.Text(value?.Reason));

    private ClaimPair Pair(IFields fields, ClaimPair? value) =>
        new(Claim(fields, value?.Left), Claim(fields, value?.Right), fields.Number(value?.Probability), fields.Number(value?.ModelProbability), Features(fields, value?.Features));

    private static ImmutableArray<PairFeature> Features(IFields fields, ImmutableArray<PairFeature>? value)
    {
        var names = fields.Texts(value is { } named ? [.. named.Select(feature => feature.Name)] : null);
        return [.. names.Select((name, at) => new PairFeature(name, fields.Number(value?[at].Value)))];
    }

    private Claim Claim(IFields fields, Claim? value)
    {
        var number = fields.Integer(value is null ? null : _numbers.Value.GetValueOrDefault(value, _claims.Count));
        return number < _claims.Count ? _claims[number] : Add(Made(fields, value));
    }

    private Claim Made(IFields fields, Claim? value)
    {
        if (!StoryDocuments.TurnTo(fields, value?.Span.Document, _documents))
        {
            return value!;
        }

        var made = ClaimFields.Of(fields, value);
        return value ?? made;
    }

    private Claim Add(Claim claim)
    {
        if (_numbers.IsValueCreated)
        {
            _numbers.Value[claim] = _claims.Count;
        }

        _claims.Add(claim);
        return claim;
    }
}
