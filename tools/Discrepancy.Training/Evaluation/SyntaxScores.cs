using Discrepancy.Analysis;
using Discrepancy.Training.Data;

namespace Discrepancy.Training.Evaluation;

/// <summary>Tags, lemmas and dependencies on gold tokens; relations are compared without subtypes.</summary>
internal sealed class SyntaxScores
{
    private int _tokens;
    private int _tags;
    private int _lemmas;
    private int _heads;
    private int _relations;

    public double Upos => Percent(_tags);

    public double Lemma => Percent(_lemmas);

    public double Uas => Percent(_heads);

    public double Las => Percent(_relations);

    public void Add(ConlluSentence gold, SentenceAnalysis analysis)
    {
        for (var i = 0; i < gold.Tokens.Count; i++)
        {
            var token = gold.Tokens[i];
            var sameHead = analysis.Heads[i] == token.Head;
            _tokens++;
            _tags += analysis.Upos[i] == UniversalTags.Parse(token.Upos) ? 1 : 0;
            _lemmas += string.Equals(analysis.Lemmas[i], token.Lemma, StringComparison.Ordinal) ? 1 : 0;
            _heads += sameHead ? 1 : 0;
            _relations += sameHead && string.Equals(analysis.Relations[i].Split(':')[0], token.BaseRelation, StringComparison.Ordinal) ? 1 : 0;
        }
    }

    private double Percent(int right) => _tokens == 0 ? 0 : 100.0 * right / _tokens;
}
