using Discrepancy.Training.Numerics;

namespace Discrepancy.Training.Network;

/// <summary>
/// The shared encoder (two BiLSTM layers over word and affix vectors) and its heads: joint tags, biaffine arcs
/// (Dozat and Manning, 2017), relations of chosen arcs, and entity labels.
/// </summary>
internal sealed class TrainableNetwork
{
    public const int EntityLabelColumns = 16;

    private readonly NetworkOptions _options;
    private readonly BiLstmLayer _lower;
    private readonly BiLstmLayer _upper;
    private readonly LinearLayer _tags;
    private readonly LinearLayer _projection;
    private readonly ArcHead _arcs;
    private readonly RelationHead _relations;
    private readonly LinearLayer _entities;

    public TrainableNetwork(WordEmbedding embedding, Inventory inventory, NetworkOptions options, ParameterSet parameters)
    {
        _options = options;
        Embedding = embedding;
        Inventory = inventory;
        Parameters = parameters;
        var width = 2 * options.Hidden;
        _lower = new BiLstmLayer("lower", embedding.Columns, options.Hidden, parameters);
        _upper = new BiLstmLayer("upper", width, options.Hidden, parameters);
        _tags = new LinearLayer("tags", width, Padded(inventory.Tags.Length), parameters);
        _projection = new LinearLayer("projection", width, (2 * options.ArcSize) + (2 * options.LabelSize) + options.EntitySize, parameters);
        _arcs = new ArcHead(options.ArcSize, parameters);
        _relations = new RelationHead(options.LabelSize, Padded(inventory.Relations.Length), parameters);
        _entities = new LinearLayer("entities", options.EntitySize, EntityLabelColumns, parameters);
    }

    public WordEmbedding Embedding { get; }

    public Inventory Inventory { get; }

    public ParameterSet Parameters { get; }

    /// <summary>The sizes of the parts of the projection: arcs twice, relations twice, entities.</summary>
    public IReadOnlyList<int> PartSizes => [_options.ArcSize, _options.ArcSize, _options.LabelSize, _options.LabelSize, _options.EntitySize];

    public static int Padded(int size) => (size + 15) & ~15;

    /// <summary>Runs a batch forward and backward; adds to the gradients of the shard and returns the gradient of the input rows.</summary>
    public Matrix Train(TrainingBatch batch, LossScale scale, int shard, DeterministicRandom random, Arena arena, LossTotals totals)
    {
        var packed = batch.Packed;
        var input = Fill(batch, arena);
        var inputMask = Dropout.Draw(input, packed, _options.InputDropout, random, arena);
        var (middle, lowerForward, lowerBackward) = _lower.Run(input, packed, arena);
        var middleMask = Dropout.Draw(middle, packed, _options.HiddenDropout, random, arena);
        var (top, upperForward, upperBackward) = _upper.Run(middle, packed, arena);
        var topMask = Dropout.Draw(top, packed, _options.HiddenDropout, random, arena);

        var gradient = TrainHeads(batch, top, scale, shard, random, arena, totals);
        Dropout.Apply(topMask, gradient, packed);
        gradient = _upper.Backward(upperForward, upperBackward, gradient, packed, shard, arena);
        Dropout.Apply(middleMask, gradient, packed);
        gradient = _lower.Backward(lowerForward, lowerBackward, gradient, packed, shard, arena);
        Dropout.Apply(inputMask, gradient, packed);
        return gradient;
    }

    /// <summary>Analyses a batch without dropout.</summary>
    public void Predict(TrainingBatch batch, Arena arena)
    {
        var input = Fill(batch, arena);
        var (middle, _, _) = _lower.Run(input, batch.Packed, arena);
        var (top, _, _) = _upper.Run(middle, batch.Packed, arena);
        var tags = _tags.Forward(top, arena);
        var projected = _projection.Forward(top, arena);
        Activate(projected, null);
        var arcs = _arcs.Forward(Columns(projected, 0, _options.ArcSize), Columns(projected, 1, _options.ArcSize), arena);
        batch.PredictedTags = tags;
        batch.PredictedEntities = _entities.Forward(EntityColumns(projected), arena);
        _arcs.Predict(arcs, batch, arena);
        _relations.Predict(LabelColumns(projected, 0), LabelColumns(projected, 1), batch, arena);
    }

    private Matrix Fill(TrainingBatch batch, Arena arena)
    {
        var input = arena.Take(batch.Packed.Rows, Embedding.Columns);
        for (var row = 0; row < input.Rows; row++)
        {
            Embedding.Fill(batch.Forms[row], input.RowSpan(row));
        }

        return input;
    }

    private Matrix TrainHeads(TrainingBatch batch, Matrix top, LossScale scale, int shard, DeterministicRandom random, Arena arena, LossTotals totals)
    {
        var gradient = arena.TakeZeros(top.Rows, top.Columns);
        var tags = _tags.Forward(top, arena);
        totals.Tags += Losses.Tags(tags, batch, scale.Syntax, Inventory.Tags.Length);
        _tags.Backward(top, tags, gradient, shard, arena);

        var projected = _projection.Forward(top, arena);
        Activate(projected, null);
        var mask = Dropout.Draw(projected, batch.Packed, _options.HiddenDropout, random, arena);
        var projectedGradient = arena.TakeZeros(projected.Rows, projected.Columns);

        var entities = _entities.Forward(EntityColumns(projected), arena);
        totals.Entities += Losses.Entities(entities, batch, scale.Entities);
        _entities.Backward(EntityColumns(projected), entities, EntityColumns(projectedGradient), shard, arena);

        var arcs = _arcs.Forward(Columns(projected, 0, _options.ArcSize), Columns(projected, 1, _options.ArcSize), arena);
        totals.Arcs += _arcs.Backward(arcs, batch, scale.Syntax, Columns(projectedGradient, 0, _options.ArcSize), Columns(projectedGradient, 1, _options.ArcSize), shard, arena);
        totals.Relations += _relations.Train(LabelColumns(projected, 0), LabelColumns(projected, 1), batch, scale.Syntax, LabelColumns(projectedGradient, 0), LabelColumns(projectedGradient, 1), Inventory.Relations.Length, shard, arena);

        Dropout.Apply(mask, projectedGradient, batch.Packed);
        Activate(projected, projectedGradient);
        _projection.Backward(top, projectedGradient, gradient, shard, arena);
        return gradient;
    }

    /// <summary>Rectifies the columns of arcs and entities (not those of relations); with a gradient, clears it where they were cut.</summary>
    private void Activate(Matrix projected, Matrix? gradient)
    {
        var arcs = 2 * _options.ArcSize;
        var labels = arcs + (2 * _options.LabelSize);
        for (var row = 0; row < projected.Rows; row++)
        {
            Rectifier.Apply(projected.RowSpan(row)[..arcs], gradient is { } g ? g.RowSpan(row)[..arcs] : default);
            Rectifier.Apply(projected.RowSpan(row)[labels..], gradient is { } h ? h.RowSpan(row)[labels..] : default);
        }
    }

    private static Matrix Columns(Matrix projected, int index, int size) => projected.SliceColumns(index * size, size);

    private Matrix LabelColumns(Matrix projected, int index) =>
        projected.SliceColumns((2 * _options.ArcSize) + (index * _options.LabelSize), _options.LabelSize);

    private Matrix EntityColumns(Matrix projected) =>
        projected.SliceColumns((2 * _options.ArcSize) + (2 * _options.LabelSize), _options.EntitySize);
}
