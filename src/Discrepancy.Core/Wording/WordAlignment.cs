using System.Collections.Immutable;
using Discrepancy.Lexicons;

namespace Discrepancy.Wording;

/// <summary>
/// The best local alignment of two word sequences (Smith and Waterman, 1981): the stretch that both have in common, with what differs in it.
/// A content word counts more than a function word, so that "of the" alone holds nothing together. Time and memory grow with the
/// product of the lengths.
/// </summary>
internal sealed class WordAlignment
{
    private const int ContentScore = 3;
    private const int FunctionScore = 2;
    private const int DifferenceScore = -1;

    private readonly ImmutableArray<Word> _left;
    private readonly ImmutableArray<Word> _right;
    private readonly int[] _scores;
    private readonly int _width;

    private WordAlignment(ImmutableArray<Word> left, ImmutableArray<Word> right)
    {
        _left = left;
        _right = right;
        _width = right.Length + 1;
        _scores = new int[(left.Length + 1) * _width];
    }

    /// <summary>The steps of the best alignment, in text order; empty where the two have no word in common.</summary>
    public static ImmutableArray<WordPair> Find(ImmutableArray<Word> left, ImmutableArray<Word> right)
    {
        var alignment = new WordAlignment(left, right);
        var (row, column) = alignment.Fill();
        return alignment.TraceBack(row, column);
    }

    private (int Row, int Column) Fill()
    {
        var best = (Row: 0, Column: 0);
        for (var row = 1; row <= _left.Length; row++)
        {
            for (var column = 1; column <= _right.Length; column++)
            {
                var score = Math.Max(0, Math.Max(Diagonal(row, column), Math.Max(Up(row, column), Back(row, column))));
                _scores[(row * _width) + column] = score;
                best = score > At(best.Row, best.Column) ? (row, column) : best;
            }
        }

        return best;
    }

    private ImmutableArray<WordPair> TraceBack(int row, int column)
    {
        var pairs = ImmutableArray.CreateBuilder<WordPair>();
        while (row > 0 && column > 0 && At(row, column) > 0)
        {
            var score = At(row, column);
            if (score == Diagonal(row, column))
            {
                pairs.Add(new WordPair(row - 1, column - 1, Match(row, column)));
                (row, column) = (row - 1, column - 1);
            }
            else if (score == Up(row, column))
            {
                pairs.Add(new WordPair(row - 1, -1, IsBesideGap(_left[row - 1], _right, column) ? WordMatch.Gap : WordMatch.Different));
                row--;
            }
            else
            {
                pairs.Add(new WordPair(-1, column - 1, IsBesideGap(_right[column - 1], _left, row) ? WordMatch.Gap : WordMatch.Different));
                column--;
            }
        }

        pairs.Reverse();
        return pairs.DrainToImmutable();
    }

    private int At(int row, int column) => _scores[(row * _width) + column];

    private int Diagonal(int row, int column) => At(row - 1, column - 1) + Match(row, column) switch
    {
        WordMatch.Same or WordMatch.Contracted => FunctionWordLexicon.Default.Contains(_left[row - 1].Key) ? FunctionScore : ContentScore,
        WordMatch.Gap => 0,
        _ => DifferenceScore,
    };

    private int Up(int row, int column) => At(row - 1, column) + (IsBesideGap(_left[row - 1], _right, column) ? 0 : DifferenceScore);

    private int Back(int row, int column) => At(row, column - 1) + (IsBesideGap(_right[column - 1], _left, row) ? 0 : DifferenceScore);

    /// <summary>A gap costs nothing, and neither does a word that stands where the other side has a gap.</summary>
    private static bool IsBesideGap(Word word, ImmutableArray<Word> other, int position) => word.IsGap || other[position - 1].IsGap;

    private WordMatch Match(int row, int column)
    {
        var (left, right) = (_left[row - 1], _right[column - 1]);
        if (left.IsGap || right.IsGap)
        {
            return WordMatch.Gap;
        }

        if (string.Equals(left.Key, right.Key, StringComparison.Ordinal))
        {
            return left.IsContracted == right.IsContracted ? WordMatch.Same : WordMatch.Contracted;
        }

        return (left.IsContracted && Contraction.StandsFor(left.Key, right.Key)) || (right.IsContracted && Contraction.StandsFor(right.Key, left.Key))
            ? WordMatch.Contracted
            : WordMatch.Different;
    }
}
