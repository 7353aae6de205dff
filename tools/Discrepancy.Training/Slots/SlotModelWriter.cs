using System.Globalization;
using System.Text;
using Discrepancy.Alignment;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Trainers.FastTree;

namespace Discrepancy.Training.Slots;

/// <summary>Writes trees of Microsoft.ML in the format that <see cref="SlotModel"/> reads.</summary>
internal static class SlotModelWriter
{
    /// <summary>The text of a model.</summary>
    public static string Write(RegressionTreeEnsemble ensemble, PlattCalibrator calibrator)
    {
        var text = new StringBuilder("# Written by the training tool from ECB+ (CC BY 3.0): not to be edited by hand.\n");
        text.Append("curve\t").Append(Number(calibrator.Slope)).Append('\t').Append(Number(calibrator.Offset)).Append('\n');
        foreach (var (tree, weight) in ensemble.Trees.Zip(ensemble.TreeWeights))
        {
            text.Append("tree");
            for (var i = 0; i < tree.NumberOfNodes; i++)
            {
                text.Append(CultureInfo.InvariantCulture, $"\t{(SlotFeature)tree.NumericalSplitFeatureIndexes[i]} <= {Number(tree.NumericalSplitThresholds[i])} {Place(tree, tree.LeftChild[i])} {Place(tree, tree.RightChild[i])}");
            }

            foreach (var leaf in tree.LeafValues)
            {
                text.Append("\t= ").Append(Number(leaf * weight));
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    // Microsoft.ML numbers leaves apart, with the complement of their number; here they stand behind the inner nodes.
    private static int Place(RegressionTree tree, int child) => child >= 0 ? child : tree.NumberOfNodes + ~child;

    private static string Number(double value) => ((float)value).ToString("R", CultureInfo.InvariantCulture);
}
