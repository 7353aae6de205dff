using Discrepancy.Alignment;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace Discrepancy.Training.Slots;

/// <summary>Learns a <see cref="SlotModel"/> with FastTree (gradient-boosted trees) of Microsoft.ML, each time in a fresh context with one seed.</summary>
internal static class SlotTrainer
{
    private const int Seed = 17;

    /// <summary>The text of the model of these pairs; the same pairs give the same text.</summary>
    public static string Learn(IReadOnlyList<SlotPair> pairs)
    {
        var context = new MLContext(Seed);
        var schema = SchemaDefinition.Create(typeof(SlotPair));
        schema[nameof(SlotPair.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, SlotFeatures.Count);
        var trainer = context.BinaryClassification.Trainers.FastTree(new FastTreeBinaryTrainer.Options
        {
            NumberOfTrees = 300,
            NumberOfLeaves = 8,
            LearningRate = 0.04,
            MinimumExampleCountPerLeaf = 50,
            NumberOfThreads = 1,
            Seed = Seed,
            FeatureFraction = 0.5,
        });
        var model = trainer.Fit(context.Data.LoadFromEnumerable(pairs, schema)).Model;
        return SlotModelWriter.Write(model.SubModel.TrainedTreeEnsemble, (PlattCalibrator)model.Calibrator);
    }
}
