using System.Collections.Immutable;

namespace Discrepancy.Naming;

/// <summary>
/// Tells whether two written names may be one person's, by the names alone. It leans towards one person as screening does: a surname with
/// two wrong letters passes, a word that only the other name has does not. Names in other alphabets are brought to Latin letters. Thread-safe.
/// </summary>
public static class PersonNames
{
    /// <summary>At most one letter in so many may be wrong.</summary>
    private const int LettersPerEdit = 3;

    private const int LongName = 10;

    /// <summary>Compares two names; their order makes no difference to the answer.</summary>
    /// <param name="left">A name, in any order and case: "TANAKA Hiroko", "Doe, J."</param>
    /// <param name="right">Another.</param>
    public static NameMatch Compare(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);

        var (leftParts, rightParts) = (NamePartReader.Read(left), NamePartReader.Read(right));
        return IsJoined(leftParts, rightParts)
            ? new NameMatch(true, NameMatchReason.Spacing)
            : Judge(left, right, leftParts, rightParts, NamePartAlignment.Of(leftParts, rightParts));
    }

    private static NameMatch Judge(string left, string right, ImmutableArray<NamePart> leftParts, ImmutableArray<NamePart> rightParts, NamePartAlignment alignment)
    {
        var leftWords = alignment.LeftOver.Count(index => !leftParts[index].IsMinor);
        var rightWords = alignment.RightOver.Count(index => !rightParts[index].IsMinor);
        var telling = alignment.Pairs.Count(pair => !leftParts[pair.Left].IsMinor && pair.Reason != NameMatchReason.Initials);
        if (leftWords > 0 && rightWords > 0)
        {
            return new NameMatch(false, NameMatchReason.OtherWords);
        }

        var isOrdered = alignment.Pairs.Zip(alignment.Pairs.Skip(1), (one, next) => one.Right < next.Right).All(ordered => ordered);
        if (!isOrdered && leftParts.Any(IsDescent) && rightParts.Any(IsDescent))
        {
            return new NameMatch(false, NameMatchReason.OtherDescent);
        }

        var edits = alignment.Pairs.Sum(pair => pair.Edits);
        var letters = alignment.Pairs.Sum(pair => leftParts[pair.Left].Key.Length);
        if (telling == 0 || edits * LettersPerEdit > letters || (leftWords + rightWords > 0 && telling < 2))
        {
            return new NameMatch(false, NameMatchReason.TooLittle);
        }

        return new NameMatch(true, ReasonOf(alignment, leftWords + rightWords > 0, isOrdered, string.Equals(left, right, StringComparison.Ordinal)));
    }

    /// <summary>"Ali bin Omar" is the son of Omar, so the order of the names tells who is meant.</summary>
    private static bool IsDescent(NamePart part) => part.Key is "bin" or "ben" or "ibn" or "bint";

    /// <summary>"Ramimakhlouf": other words, but the same letters in a row, in a long name one edit aside.</summary>
    private static bool IsJoined(ImmutableArray<NamePart> left, ImmutableArray<NamePart> right)
    {
        var (one, other) = (string.Concat(left.Select(part => part.Key)), string.Concat(right.Select(part => part.Key)));
        return left.Length != right.Length
            && (string.Equals(one, other, StringComparison.Ordinal) || (Math.Min(one.Length, other.Length) >= LongName && EditDistance.Between(one, other) == 1));
    }

    private static NameMatchReason ReasonOf(NamePartAlignment alignment, bool leavesOut, bool isOrdered, bool isSame)
    {
        var reason = alignment.Pairs.Max(pair => pair.Reason);
        return reason > NameMatchReason.LeftOut ? reason
            : leavesOut ? NameMatchReason.LeftOut
            : alignment.LeftOver.Length + alignment.RightOver.Length > 0 ? NameMatchReason.Particles
            : !isOrdered ? NameMatchReason.Order
            : isSame ? NameMatchReason.SameName : NameMatchReason.Notation;
    }
}
