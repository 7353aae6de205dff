namespace Discrepancy.Alignment;

/// <summary>
/// The words of all slots as numbers, the heavier the higher: what two lists of numbers in ascending order have in common is found in one pass and
/// summed from the lightest on. Not thread-safe until it is made.
/// </summary>
internal sealed class SlotTerms
{
    private readonly Dictionary<string, int> _numbers;
    private readonly double[] _weights;

    /// <summary>Numbers <paramref name="words"/>; of those that weigh the same, the first in the order of letters is the highest.</summary>
    public SlotTerms(IEnumerable<string> words, TermWeights weights)
    {
        var weighed = words.Distinct(StringComparer.Ordinal).Select(word => (Word: word, Weight: weights.Of(word))).ToList();
        weighed.Sort((left, right) => left.Weight != right.Weight ? left.Weight.CompareTo(right.Weight) : string.CompareOrdinal(right.Word, left.Word));
        _numbers = weighed.Index().ToDictionary(item => item.Item.Word, item => item.Index, StringComparer.Ordinal);
        _weights = [.. weighed.Select(item => item.Weight)];
        IsShared = [.. weighed.Select(item => weights.IsShared(item.Word))];
    }

    /// <summary>By number, whether more than one sentence has the word.</summary>
    public bool[] IsShared { get; }

    /// <summary>The number of a word of a slot.</summary>
    public int NumberOf(string word) => _numbers[word];

    /// <summary>What the word with a number weighs.</summary>
    public double WeightOf(int number) => _weights[number];

    /// <summary>The numbers of words of a slot, in ascending order.</summary>
    public int[] NumbersOf(IEnumerable<string> words)
    {
        int[] numbers = [.. words.Select(NumberOf)];
        Array.Sort(numbers);
        return numbers;
    }

    /// <summary>What all of them weigh.</summary>
    public double Sum(int[] numbers)
    {
        var sum = 0.0;
        foreach (var number in numbers)
        {
            sum += _weights[number];
        }

        return sum;
    }

    /// <summary>What two lists have in common: how many words, what they weigh in all, and the heaviest.</summary>
    public (int Count, double Sum, double Heaviest) Shared(int[] left, int[] right)
    {
        var (count, sum, heaviest) = (0, 0.0, 0.0);
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            if (left[i] == right[j])
            {
                heaviest = _weights[left[i]];
                sum += heaviest;
                count++;
                i++;
                j++;
            }
            else if (left[i] < right[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return (count, sum, heaviest);
    }
}
