namespace Discrepancy.Training.Data;

/// <summary>A sentence as the network is trained on it; what a source does not annotate is null.</summary>
internal sealed class LabelledSentence(string[] forms)
{
    public string[] Forms { get; } = forms;

    /// <summary>Joint tags, see <see cref="TagScheme"/>.</summary>
    public string[]? Tags { get; init; }

    public string[]? Lemmas { get; init; }

    /// <summary>Index of the head within the sentence, -1 for the root.</summary>
    public int[]? Heads { get; init; }

    public string[]? Relations { get; init; }

    /// <summary>For each token the set of entity labels (bits) that the annotation allows.</summary>
    public ushort[]? Entities { get; init; }

    public int Document { get; init; }

    /// <summary>A copy with other forms.</summary>
    public LabelledSentence WithForms(string[] other) => new(other)
    {
        Tags = Tags,
        Lemmas = Lemmas,
        Heads = Heads,
        Relations = Relations,
        Entities = Entities,
        Document = Document,
    };
}
