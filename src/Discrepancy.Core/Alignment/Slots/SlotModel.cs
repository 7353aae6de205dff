using System.Collections.Immutable;
using System.Globalization;

namespace Discrepancy.Alignment;

/// <summary>
/// Tells how likely two claims fill one slot of one event: a sum of small decision trees, brought to a probability by a logistic curve
/// (after Friedman, 2001, and Platt, 1999). The training tool learns it with Microsoft.ML and writes it out as text, so that
/// the library need not load the framework. Immutable and thread-safe.
/// </summary>
internal sealed class SlotModel
{
    private const string Resource = "Discrepancy.Models.slots.tsv";

    private static readonly Lazy<SlotModel> Embedded = new(() => LoadEmbedded());

    private readonly ImmutableArray<SlotTree> _trees;
    private readonly double _slope;
    private readonly double _offset;

    /// <summary>A model of these trees; the probability is 1 / (1 + e^(slope * sum + offset)).</summary>
    public SlotModel(ImmutableArray<SlotTree> trees, double slope, double offset)
    {
        _trees = trees;
        _slope = slope;
        _offset = offset;
    }

    /// <summary>The model that is built into the library; read at the first use.</summary>
    public static SlotModel Default => Embedded.Value;

    /// <summary>Reads a model: a line <c>curve</c> with slope and offset, then a line for every tree.</summary>
    /// <exception cref="FormatException">The text is no such model.</exception>
    public static SlotModel Read(TextReader reader)
    {
        var trees = ImmutableArray.CreateBuilder<SlotTree>();
        var (slope, offset) = (double.NaN, double.NaN);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            switch (cells[0])
            {
                case "curve":
                    (slope, offset) = (Number(cells[1]), Number(cells[2]));
                    break;
                case "tree":
                    trees.Add(SlotTree.Parse(cells.AsSpan(1)));
                    break;
                default:
                    break;
            }
        }

        return double.IsNaN(slope) || trees.Count == 0 ? throw new FormatException("The model has no curve or no trees.") : new SlotModel(trees.ToImmutable(), slope, offset);
    }

    /// <summary>The probability, from 0 to 1, for features by <see cref="SlotFeature"/>.</summary>
    public double Probability(float[] features)
    {
        var sum = 0.0;
        foreach (var tree in _trees)
        {
            sum += tree.Evaluate(features);
        }

        return 1 / (1 + Math.Exp((_slope * sum) + _offset));
    }

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static SlotModel LoadEmbedded()
    {
        var stream = typeof(SlotModel).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"'{Resource}' is not built in.");
        using var reader = new StreamReader(stream);
        return Read(reader);
    }
}
