namespace Discrepancy.Analysis;

/// <summary>
/// The trained analysis of English sentences: parts of speech, features, lemmas, dependencies and named entities.
/// Integer arithmetic makes the result the same on every processor. Immutable and thread-safe.
/// </summary>
internal sealed class SyntaxModel
{
    private const int LongestSentence = 192;
    private const int BatchTokens = 2048;
    private readonly SyntaxNetwork _network;
    private readonly Lemmatizer _lemmatizer;
    private readonly JointTag[] _tags;

    /// <summary>Builds a model from what the training tool wrote.</summary>
    public SyntaxModel(SyntaxNetwork network, Lemmatizer lemmatizer)
    {
        _network = network;
        _lemmatizer = lemmatizer;
        _tags = Array.ConvertAll(network.Tags, JointTag.Parse);
    }

    /// <summary>Loads the model files that are embedded in the library.</summary>
    public static SyntaxModel LoadEmbedded() => EmbeddedModel.Load();

    /// <summary>Analyses tokenised sentences; each result stands at the place of its sentence.</summary>
    public IReadOnlyList<SentenceAnalysis> Analyze(IReadOnlyList<IReadOnlyList<string>> sentences)
    {
        var drafts = Run(sentences, CancellationToken.None);
        return Array.ConvertAll(drafts, draft => draft.Finish(_network, _tags, _lemmatizer));
    }

    /// <summary>
    /// Analyses the sentences of one document. As <see cref="Analyze"/>, and what the document calls a name in most
    /// places decides where a sentence alone leaves doubt.
    /// </summary>
    public IReadOnlyList<SentenceAnalysis> AnalyzeDocument(IReadOnlyList<IReadOnlyList<string>> sentences, CancellationToken cancellationToken = default)
    {
        var drafts = Run(sentences, cancellationToken);
        DocumentEntities.Reconcile(drafts);
        return Array.ConvertAll(drafts, draft => draft.Finish(_network, _tags, _lemmatizer));
    }

    private SentenceDraft[] Run(IReadOnlyList<IReadOnlyList<string>> sentences, CancellationToken cancellationToken)
    {
        var drafts = new SentenceDraft[sentences.Count];
        var pieces = new List<SentencePiece>();
        for (var i = 0; i < drafts.Length; i++)
        {
            drafts[i] = new SentenceDraft(sentences[i]);
            for (var start = 0; start < sentences[i].Count; start += LongestSentence)
            {
                pieces.Add(new SentencePiece(i, start, Math.Min(LongestSentence, sentences[i].Count - start)));
            }
        }

        var forms = new FormIndex();
        var longestFirst = pieces.OrderByDescending(piece => piece.Length).ToArray();
        var sources = Array.ConvertAll(longestFirst, piece => forms.Add(sentences[piece.Sentence], piece));
        using var projected = _network.ProjectForms(forms.Forms);
        for (var first = 0; first < longestFirst.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var count = CountOfBatch(longestFirst.AsSpan(first));
            RunBatch(longestFirst.AsSpan(first, count), sources.AsSpan(first, count), projected.Span, drafts);
            first += count;
        }

        return drafts;
    }

    private static int CountOfBatch(ReadOnlySpan<SentencePiece> pieces)
    {
        var tokens = 0;
        var count = 0;
        while (count < pieces.Length && (count == 0 || tokens + pieces[count].Length <= BatchTokens))
        {
            tokens += pieces[count].Length;
            count++;
        }

        return count;
    }

    private void RunBatch(ReadOnlySpan<SentencePiece> pieces, ReadOnlySpan<int[]> sources, ReadOnlySpan<int> projected, SentenceDraft[] drafts)
    {
        var lengths = new int[pieces.Length];
        for (var i = 0; i < lengths.Length; i++)
        {
            lengths[i] = pieces[i].Length;
        }

        var batch = new PackedBatch(lengths);
        var rows = new int[batch.Rows];
        for (var i = 0; i < lengths.Length; i++)
        {
            for (var token = 0; token < lengths[i]; token++)
            {
                rows[batch.Row(i, token)] = sources[i][token];
            }
        }

        var output = _network.Run(projected, rows, batch);
        for (var i = 0; i < lengths.Length; i++)
        {
            drafts[pieces[i].Sentence].Take(pieces[i], i, batch, output);
        }
    }
}
