using System.Globalization;

namespace Discrepancy.Evaluation.Pairs;

/// <summary>How well contradictions are told from other pairs.</summary>
internal sealed class PairScore
{
    private int _pairs;
    private int _contradictions;
    private int _flagged;
    private int _found;
    private int _entailments;
    private int _silentEntailments;

    /// <summary>The heading of the table that <see cref="ToRow"/> makes rows of.</summary>
    public static string Heading => "| set | pairs | contradictions | precision | recall | F1 | accuracy | entailments left alone |\n| --- | --: | --: | --: | --: | --: | --: | --: |";

    /// <summary>Counts a pair.</summary>
    public void Add(SentencePair pair, bool isFlagged)
    {
        _pairs++;
        _contradictions += pair.IsContradiction ? 1 : 0;
        _flagged += isFlagged ? 1 : 0;
        _found += pair.IsContradiction && isFlagged ? 1 : 0;
        _entailments += pair.Label is "entailment" ? 1 : 0;
        _silentEntailments += pair.Label is "entailment" && !isFlagged ? 1 : 0;
    }

    /// <summary>The row of a set.</summary>
    public string ToRow(string name) => string.Join(" | ", [
        $"| {name}", Number(_pairs), Number(_contradictions), Percent(_found, _flagged), Percent(_found, _contradictions), Percent(2 * _found, _flagged + _contradictions),
        Percent(_pairs - _contradictions - _flagged + (2 * _found), _pairs), $"{Percent(_silentEntailments, _entailments)} |"]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Percent(int part, int all) => all == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / all:0.0} ({part}/{all})");
}
