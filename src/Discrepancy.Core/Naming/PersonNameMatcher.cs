using System.Collections.Immutable;
using Discrepancy.Lexicons;
using Discrepancy.Values;

namespace Discrepancy.Naming;

/// <summary>Compares two written names of persons part by part. Stateless and thread-safe.</summary>
internal static class PersonNameMatcher
{
    /// <summary>How the two names relate. The relation is symmetric.</summary>
    public static PersonNameRelation Compare(PersonName left, PersonName right)
    {
        var (leftGiven, leftSurname) = Fold(left);
        var (rightGiven, rightSurname) = Fold(right);
        if (SuffixesClash(left.Suffix, right.Suffix))
        {
            return PersonNameRelation.Different;
        }

        if (IsReordered([.. leftGiven, leftSurname], [.. rightGiven, rightSurname]))
        {
            return PersonNameRelation.Alias;
        }

        if (string.Equals(leftSurname, rightSurname, StringComparison.Ordinal))
        {
            var relation = CompareGiven(leftGiven, rightGiven);
            return relation == PersonNameRelation.Same && left.Suffix.Length != right.Suffix.Length ? PersonNameRelation.Alias : relation;
        }

        var sameGiven = !leftGiven.IsEmpty && !rightGiven.IsEmpty && leftGiven[0].Length > 1
            && string.Equals(leftGiven[0], rightGiven[0], StringComparison.Ordinal);
        return sameGiven && SpellingDistance.IsSlip(leftSurname, rightSurname) && !IsPlural(leftGiven[0], leftSurname, rightSurname) ? PersonNameRelation.SpellingVariant : PersonNameRelation.Different;
    }

    private static (ImmutableArray<string> Given, string Surname) Fold(PersonName name) =>
        ([.. name.Given.Select(NameFolding.Fold)], NameFolding.Fold(name.Surname));

    private static bool SuffixesClash(string left, string right) =>
        left.Length > 0 && right.Length > 0 && !string.Equals(NameFolding.Fold(left), NameFolding.Fold(right), StringComparison.Ordinal);

    private static PersonNameRelation CompareGiven(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        if (left.SequenceEqual(right, StringComparer.Ordinal))
        {
            return PersonNameRelation.Same;
        }

        if (left.IsEmpty || right.IsEmpty || IsAcceptedForm(left[0], right[0]) || left.Contains(right[0], StringComparer.Ordinal) || right.Contains(left[0], StringComparer.Ordinal))
        {
            return PersonNameRelation.Alias;
        }

        // Mario and Maria, Eric and Erin: one edit apart, yet each a name of its own.
        var bothKnown = GivenNameLexicon.Default.TryFind(left[0], out _) && GivenNameLexicon.Default.TryFind(right[0], out _);
        return !bothKnown && SpellingDistance.IsSlip(left[0], right[0]) ? PersonNameRelation.SpellingVariant : PersonNameRelation.Different;
    }

    private static bool IsAcceptedForm(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal)
        || IsInitialOf(left, right) || IsInitialOf(right, left)
        || NicknameLexicon.Default.AreVariants(left, right);

    private static bool IsInitialOf(string initial, string name) => initial.Length == 1 && name.StartsWith(initial, StringComparison.Ordinal);

    /// <summary>"Time Lord" and "Time Lords": one and many of a sort, where the word before is a common one and no given name.</summary>
    private static bool IsPlural(string given, string left, string right)
    {
        var (one, many) = left.Length < right.Length ? (left, right) : (right, left);
        return string.Equals(one + "s", many, StringComparison.Ordinal) && CommonWordLexicon.Default.Contains(given) && !GivenNameLexicon.Default.TryFind(given, out _);
    }

    /// <summary>Whether both names have the same parts in another order, or one has a middle part more and the ends are exchanged.</summary>
    private static bool IsReordered(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        if (left.Length < 2 || right.Length < 2 || left.SequenceEqual(right, StringComparer.Ordinal))
        {
            return false;
        }

        return left.Length == right.Length
            ? left.Order(StringComparer.Ordinal).SequenceEqual(right.Order(StringComparer.Ordinal), StringComparer.Ordinal)
            : string.Equals(left[0], right[^1], StringComparison.Ordinal) && string.Equals(left[^1], right[0], StringComparison.Ordinal);
    }
}
