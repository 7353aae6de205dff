namespace Discrepancy.Analysis;

/// <summary>The encoder and its heads over packed sentences. Immutable and thread-safe.</summary>
internal sealed class SyntaxNetwork
{
    /// <summary>The columns of a row of entity scores.</summary>
    public const int EntityColumns = 16;

    private const float EntityUnit = 1f / 1024;
    private readonly FormEncoder _forms;
    private readonly BiLstm _lower;
    private readonly BiLstm _upper;
    private readonly IntegerLayer _tags;
    private readonly Projection _projection;
    private readonly ArcScorer _arcs;
    private readonly RelationScorer _relations;
    private readonly IntegerLayer _entities;

    /// <summary>Reads the network in the order in which the training tool writes it.</summary>
    public SyntaxNetwork(ModelReader reader)
    {
        Tags = reader.ReadStrings();
        Relations = reader.ReadStrings();
        _forms = new FormEncoder(EmbeddingTable.Read(reader), EmbeddingTable.Read(reader));
        _lower = BiLstm.Read(reader, FormEncoder.Unit);
        _upper = BiLstm.Read(reader, BiLstm.StateUnit);
        _tags = IntegerLayer.Read(reader, BiLstm.StateUnit);
        _projection = Projection.Read(reader);
        _arcs = ArcScorer.Read(reader, HiddenUnits.Unit);
        _relations = RelationScorer.Read(reader, Relations);
        _entities = IntegerLayer.Read(reader, HiddenUnits.Unit);
    }

    /// <summary>The names of the joint tags.</summary>
    public string[] Tags { get; }

    /// <summary>The names of the relations.</summary>
    public string[] Relations { get; }

    /// <summary>The input sums of the lower layer for each form; the buffer is the caller's.</summary>
    public Buffer<int> ProjectForms(IReadOnlyList<string> forms)
    {
        using var rows = new Buffer<short>(forms.Count * _forms.Columns);
        for (var i = 0; i < forms.Count; i++)
        {
            _forms.Encode(forms[i], rows.Span.Slice(i * _forms.Columns, _forms.Columns));
        }

        return _lower.Project(rows.Span, forms.Count);
    }

    /// <summary>Analyses a batch; <paramref name="sources"/> names the projected form of each packed row.</summary>
    public NetworkOutput Run(ReadOnlySpan<int> projectedForms, ReadOnlySpan<int> sources, PackedBatch batch)
    {
        var rows = batch.Rows;
        using var encoded = new Buffer<short>(rows * _lower.Columns);
        _lower.Run(projectedForms, sources, batch, encoded.Span);
        using (var middle = _upper.Project(encoded.Span, rows))
        {
            _upper.Run(middle.Span, Enumerable.Range(0, rows).ToArray(), batch, encoded.Span);
        }

        var parts = _projection.Run(encoded.Span, rows);
        var heads = new int[rows];
        var headRows = new int[rows];
        var margins = new int[rows];
        DecodeHeads(parts, batch, (heads, headRows, margins));
        var relations = new int[rows];
        _relations.Classify(parts[2].Span, parts[3].Span, headRows, relations);
        var output = new NetworkOutput(ClassifyTags(encoded.Span, rows), heads, margins, relations, ScoreEntities(parts[4].Span, rows));
        Array.ForEach(parts, part => part.Dispose());
        return output;
    }

    private void DecodeHeads(Buffer<short>[] parts, PackedBatch batch, (int[] Heads, int[] Rows, int[] Margins) result)
    {
        using var queries = new Buffer<short>(parts[0].Span.Length);
        _arcs.Queries(parts[0].Span, batch.Rows, queries.Span);
        Span<int> rows = stackalloc int[batch.Steps];
        Span<int> decoded = stackalloc int[batch.Steps];
        Span<int> margins = stackalloc int[batch.Steps];
        for (var sentence = 0; sentence < batch.Lengths.Length; sentence++)
        {
            var tokens = batch.Lengths[sentence];
            for (var token = 0; token < tokens; token++)
            {
                rows[token] = batch.Row(sentence, token);
            }

            _arcs.Decode(queries.Span, parts[1].Span, rows[..tokens], decoded, margins);
            for (var token = 0; token < tokens; token++)
            {
                result.Heads[rows[token]] = decoded[token];
                result.Rows[rows[token]] = decoded[token] < 0 ? -1 : rows[decoded[token]];
                result.Margins[rows[token]] = margins[token];
            }
        }
    }

    private int[] ClassifyTags(ReadOnlySpan<short> encoded, int rows)
    {
        using var sums = new Buffer<int>(rows * _tags.Outputs);
        _tags.Multiply(encoded, rows, sums.Span);
        var tags = new int[rows];
        Span<float> scores = stackalloc float[_tags.Outputs];
        for (var row = 0; row < rows; row++)
        {
            _tags.Scale(sums.Span.Slice(row * _tags.Outputs, _tags.Outputs), scores);
            var best = 0;
            for (var tag = 1; tag < Tags.Length; tag++)
            {
                best = scores[tag] > scores[best] ? tag : best;
            }

            tags[row] = best;
        }

        return tags;
    }

    private int[] ScoreEntities(ReadOnlySpan<short> hidden, int rows)
    {
        var sums = new int[rows * EntityColumns];
        _entities.Multiply(hidden, rows, sums);
        Span<float> values = stackalloc float[EntityColumns];
        for (var row = 0; row < rows; row++)
        {
            var scores = sums.AsSpan(row * EntityColumns, EntityColumns);
            _entities.Scale(scores, values);
            for (var i = 0; i < EntityColumns; i++)
            {
                scores[i] = (int)(values[i] * (1f / EntityUnit));
            }
        }

        return sums;
    }
}
