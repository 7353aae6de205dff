using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Votes for and against, beside a word of voting: "348-77", "97 to 1". Without such a word a pair may be a score.</summary>
internal static class VoteFamily
{
    private const int Reach = 8;

    /// <summary>The vote that starts at <paramref name="at"/>, as amount and what it measures; null where none does.</summary>
    public static (Amount Amount, Measured Measured)? Read(TokenRow row, int at)
    {
        if (Pair(row, at) is not { } pair)
        {
            return null;
        }

        var noun = row.SkipHyphen(pair.End) is var next && row.Word(next) is "vote" or "votes" or "margin" or "split" or "ruling" or "rulings" or "decision" or "decisions" ? next : -1;
        if (noun < 0 && !HasVoteWord(row, at, pair.End))
        {
            return null;
        }

        var amount = new Amount(at, pair.End, pair.For, pair.For, 1);
        return (amount, new Measured(noun >= 0 && row.Word(noun) is "vote" or "votes" ? noun + 1 : pair.End, Measure.Vote, "vote", noun) { Against = pair.Against });
    }

    private static (decimal For, decimal Against, int End)? Pair(TokenRow row, int at)
    {
        if (JoinedPair.Read(row, at) is { } joined)
        {
            return IsWhole(joined.First) && IsWhole(joined.Second) && !IsMeasured(row, at + 1) ? (joined.First, joined.Second, at + 1) : null;
        }

        if (!NumberReader.TryRead(row.Tokens, at, out var left) || !IsVotes(left))
        {
            return null;
        }

        var join = row.Word(left.EndToken) is "votes" ? left.EndToken + 1 : left.EndToken;
        var joins = row.IsTightHyphen(join) || row.Word(join) is "to" or "against";
        return joins && NumberReader.TryRead(row.Tokens, join + 1, out var right) && IsVotes(right)
            && (row.IsHyphen(join) || right.Value < left.Value || row.Word(at - 1) is "of" or "by")
            && !IsMeasured(row, right.EndToken)
            ? (left.Value, right.Value, right.EndToken)
            : null;
    }

    private static bool IsVotes(NumberMention number) => !number.IsOrdinal && number.Value >= 0 && IsWhole(number.Value);

    private static bool IsWhole(decimal value) => value == decimal.Truncate(value);

    private static bool IsMeasured(TokenRow row, int end) => row.Word(end) is "%" or "percent" or "per" or "years" or "days" or "weeks" or "months" or "hours" or "million";

    private static bool HasVoteWord(TokenRow row, int first, int end)
    {
        for (var i = Math.Max(0, first - Reach); i < Math.Min(row.Count, end + Reach); i++)
        {
            if (row.Word(i) is "vote" or "votes" or "voted" or "voting" or "ballot" or "ballots" or "tally" or "approved" or "passed" or "rejected" or "adopted"
                or "ratified" or "confirmed" or "overrode" or "override" or "ruled" or "ruling" or "majority" or "senators" or "lawmakers")
            {
                return true;
            }
        }

        return false;
    }
}
