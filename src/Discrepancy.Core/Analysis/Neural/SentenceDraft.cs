using Discrepancy.Language;

namespace Discrepancy.Analysis;

/// <summary>The network's numbers for one sentence, before they are named.</summary>
internal sealed class SentenceDraft(IReadOnlyList<string> tokens)
{
    private const int EntityColumns = SyntaxNetwork.EntityColumns;
    private readonly int[] _tags = new int[tokens.Count];
    private readonly int[] _heads = new int[tokens.Count];
    private readonly int[] _headMargins = new int[tokens.Count];
    private readonly int[] _relations = new int[tokens.Count];

    public IReadOnlyList<string> Tokens { get; } = tokens;

    /// <summary>Fixed-point scores of entity labels, a row a token.</summary>
    public int[] EntityScores { get; } = new int[tokens.Count * EntityColumns];

    /// <summary>Takes over the results of a piece; the roots of later pieces hang on the first.</summary>
    public void Take(SentencePiece piece, int sentence, PackedBatch batch, NetworkOutput output)
    {
        for (var token = 0; token < piece.Length; token++)
        {
            var row = batch.Row(sentence, token);
            var at = piece.Start + token;
            _tags[at] = output.Tags[row];
            _relations[at] = output.Relations[row];
            _heads[at] = output.Heads[row] < 0 ? -1 : piece.Start + output.Heads[row];
            _headMargins[at] = output.HeadMargins[row];
            output.EntityScores.AsSpan(row * EntityColumns, EntityColumns).CopyTo(EntityScores.AsSpan(at * EntityColumns));
        }
    }

    public SentenceAnalysis Finish(SyntaxNetwork network, JointTag[] tags, Lemmatizer lemmatizer)
    {
        var relations = Array.ConvertAll(_relations, relation => network.Relations[relation]);
        JoinPieces(relations);
        return new SentenceAnalysis
        {
            Upos = Array.ConvertAll(_tags, tag => tags[tag].Upos),
            Features = Array.ConvertAll(_tags, tag => tags[tag].Features),
            Lemmas = Lemmatize(tags, relations, lemmatizer),
            Heads = _heads,
            HeadMargins = _headMargins,
            Relations = relations,
            Entities = EntityReader.Read(EntityScores, Tokens.Count),
        };
    }

    private string[] Lemmatize(JointTag[] tags, string[] relations, Lemmatizer lemmatizer)
    {
        var lemmas = new string[_tags.Length];
        for (var i = 0; i < lemmas.Length; i++)
        {
            lemmas[i] = IsObjectHer(tags[_tags[i]], Tokens[i], relations[i]) ? "she" : lemmatizer.Lemmatize(Tokens[i], tags[_tags[i]].LemmaTag);
        }

        return lemmas;
    }

    /// <summary>"her" is the one pronoun whose lemma the form and the tag leave open: "her" where it owns, "she" elsewhere.</summary>
    private static bool IsObjectHer(JointTag tag, string form, string relation) =>
        tag.Upos == PartOfSpeech.Pronoun && string.Equals(form, "her", StringComparison.OrdinalIgnoreCase) && relation is not ("nmod:poss" or "nmod");

    private void JoinPieces(string[] relations)
    {
        var firstRoot = Array.IndexOf(_heads, -1);
        for (var i = firstRoot + 1; i < _heads.Length; i++)
        {
            if (_heads[i] < 0)
            {
                _heads[i] = firstRoot;
                relations[i] = "parataxis";
            }
        }
    }
}
