namespace Discrepancy.Training.Data;

/// <summary>The training data of a folder: treebanks, entity annotations and word vectors.</summary>
internal sealed record Corpus(
    IReadOnlyList<LabelledSentence> Train,
    IReadOnlyList<LabelledSentence> EwtDev,
    IReadOnlyList<LabelledSentence> GumDev,
    IReadOnlyList<LabelledSentence> EntityDev)
{
    /// <summary>How many documents at the end of WikiGold are kept out of training.</summary>
    public const int HeldOutDocuments = 29;

    public static Corpus Read(string folder)
    {
        var ewt = Treebank(Path.Combine(folder, "ud", "ewt-train.conllu"), entities: false);
        var gum = Treebank(Path.Combine(folder, "ud", "gum-train.conllu"), entities: true);
        var wiki = WikiGoldReader.Read(Path.Combine(folder, "wikigold", "CONLL-format", "data", "wikigold.conll.txt"));
        var news = EcbReader.Read(Path.Combine(folder, "..", "events", "ecbplus"));
        var documents = wiki.Max(sentence => sentence.Document) + 1;
        var heldOut = documents - HeldOutDocuments;
        return new Corpus(
            [.. ewt, .. gum, .. wiki.Where(sentence => sentence.Document < heldOut), .. news],
            Treebank(Path.Combine(folder, "ud", "ewt-dev.conllu"), entities: false),
            Treebank(Path.Combine(folder, "ud", "gum-dev.conllu"), entities: true),
            [.. wiki.Where(sentence => sentence.Document >= heldOut)]);
    }

    public static List<LabelledSentence> Treebank(string path, bool entities)
    {
        var result = new List<LabelledSentence>();
        var document = 0;
        foreach (var sentence in ConlluReader.Read(path))
        {
            document += sentence.StartsDocument ? 1 : 0;
            result.Add(new LabelledSentence([.. sentence.Tokens.Select(token => token.Form)])
            {
                Tags = [.. sentence.Tokens.Select(TagScheme.Joint)],
                Lemmas = [.. sentence.Tokens.Select(token => token.Lemma)],
                Heads = [.. sentence.Tokens.Select(token => token.Head)],
                Relations = [.. sentence.Tokens.Select(TagScheme.Relation)],
                Entities = entities ? GumEntities.Read(sentence) : null,
                Document = document,
            });
        }

        return result;
    }
}
