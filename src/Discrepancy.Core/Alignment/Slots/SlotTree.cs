using System.Collections.Immutable;
using System.Globalization;

namespace Discrepancy.Alignment;

/// <summary>A decision tree over <see cref="SlotFeature"/>s. Immutable and thread-safe.</summary>
internal sealed class SlotTree
{
    private readonly ImmutableArray<SlotTreeNode> _nodes;

    /// <summary>A tree whose root is the first of <paramref name="nodes"/>; children stand behind their parents.</summary>
    /// <exception cref="FormatException">A child is missing or stands before its parent.</exception>
    public SlotTree(ImmutableArray<SlotTreeNode> nodes)
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            if (nodes[i].Feature is not null && (nodes[i].Below <= i || nodes[i].Above <= i || Math.Max(nodes[i].Below, nodes[i].Above) >= nodes.Length))
            {
                throw new FormatException("A child of a tree is missing or stands before its parent.");
            }
        }

        _nodes = nodes.IsEmpty ? throw new FormatException("A tree has no nodes.") : nodes;
    }

    /// <summary>Reads the nodes of a line: <c>Feature &lt;= threshold below above</c>, or <c>= value</c> for a leaf.</summary>
    /// <exception cref="FormatException">A cell is no node.</exception>
    public static SlotTree Parse(ReadOnlySpan<string> cells)
    {
        var nodes = ImmutableArray.CreateBuilder<SlotTreeNode>(cells.Length);
        foreach (var cell in cells)
        {
            nodes.Add(cell.Split(' ') switch
            {
                ["=", var value] => new SlotTreeNode(null, Number(value), 0, 0),
                [var feature, "<=", var threshold, var below, var above] when Enum.TryParse<SlotFeature>(feature, out var known) =>
                    new SlotTreeNode(known, Number(threshold), int.Parse(below, CultureInfo.InvariantCulture), int.Parse(above, CultureInfo.InvariantCulture)),
                _ => throw new FormatException($"'{cell}' is no node of a tree."),
            });
        }

        return new SlotTree(nodes.DrainToImmutable());
    }

    /// <summary>The value of the leaf that <paramref name="features"/> lead to.</summary>
    public double Evaluate(float[] features)
    {
        var node = _nodes[0];
        while (node.Feature is { } feature)
        {
            node = _nodes[features[(int)feature] <= node.Value ? node.Below : node.Above];
        }

        return node.Value;
    }

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
