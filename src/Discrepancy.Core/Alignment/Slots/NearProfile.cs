using Discrepancy.Lexicons;

namespace Discrepancy.Alignment;

/// <summary>The words beside a value as numbers, with what each weighs there.</summary>
internal sealed class NearProfile
{
    private readonly (int Number, double Closeness)[] _sorted;
    private readonly (int Number, int Meaning, double Weight)[] _nearest;
    private readonly double _sum;

    /// <summary>Works out <paramref name="near"/>.</summary>
    public NearProfile(NearWords near, SlotTerms terms)
    {
        _nearest = [.. near.Words.Select(item => (terms.NumberOf(item.Word.Text), item.Word.Index, terms.WeightOf(terms.NumberOf(item.Word.Text)) * item.Closeness))];
        _sorted = [.. near.Words.Select(item => (Number: terms.NumberOf(item.Word.Text), item.Closeness)).OrderBy(item => item.Number)];
        Total = _nearest.Select(word => word.Weight).Order().Sum();
        foreach (var (_, _, weight) in _nearest)
        {
            _sum += weight;
        }
    }

    /// <summary>What all of them weigh, summed from the lightest on.</summary>
    public double Total { get; }

    /// <summary>The numbers of the words, the nearest first.</summary>
    public IEnumerable<int> Nearest => _nearest.Select(word => word.Number);

    /// <summary>What the words weigh that both have.</summary>
    public static double Shared(SlotTerms terms, NearProfile left, NearProfile right)
    {
        Span<double> weights = stackalloc double[Math.Min(left._sorted.Length, right._sorted.Length)];
        var count = 0;
        for (int i = 0, j = 0; i < left._sorted.Length && j < right._sorted.Length;)
        {
            var (number, other) = (left._sorted[i].Number, right._sorted[j].Number);
            if (number == other)
            {
                weights[count++] = terms.WeightOf(number) * Math.Sqrt(left._sorted[i].Closeness * right._sorted[j].Closeness);
            }

            i += number <= other ? 1 : 0;
            j += other <= number ? 1 : 0;
        }

        weights = weights[..count];
        weights.Sort();
        var sum = 0.0;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        return sum;
    }

    /// <summary>The part of each, by weight, that the other has in the same words or in words of like meaning, from 0 to 1.</summary>
    public static (double Left, double Right) Covered(NearProfile left, NearProfile right)
    {
        Span<double> ofLeft = stackalloc double[left._nearest.Length];
        Span<double> ofRight = stackalloc double[right._nearest.Length];
        ofLeft.Clear();
        ofRight.Clear();
        Mark(left, right, ofLeft, ofRight);
        var vectors = WordVectors.Default;
        for (var i = 0; i < ofLeft.Length; i++)
        {
            for (var j = 0; j < ofRight.Length; j++)
            {
                if (ofLeft[i] < 1 || ofRight[j] < 1)
                {
                    var likeness = MeantWord.Likeness(vectors, left._nearest[i].Meaning, right._nearest[j].Meaning);
                    ofLeft[i] = Math.Max(ofLeft[i], likeness);
                    ofRight[j] = Math.Max(ofRight[j], likeness);
                }
            }
        }

        return (left.Part(ofLeft), right.Part(ofRight));
    }

    /// <summary>What both have is covered.</summary>
    private static void Mark(NearProfile left, NearProfile right, Span<double> ofLeft, Span<double> ofRight)
    {
        for (var i = 0; i < ofLeft.Length; i++)
        {
            for (var j = 0; j < ofRight.Length; j++)
            {
                if (left._nearest[i].Number == right._nearest[j].Number)
                {
                    (ofLeft[i], ofRight[j]) = (1, 1);
                }
            }
        }
    }

    private double Part(Span<double> covered)
    {
        var sum = 0.0;
        for (var i = 0; i < covered.Length; i++)
        {
            sum += _nearest[i].Weight * covered[i];
        }

        return _sum > 0 ? sum / _sum : 0;
    }
}
