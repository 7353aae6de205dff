using System.Collections.Frozen;
using Discrepancy.Lexicons;
using Discrepancy.Values;

namespace Discrepancy.Naming;

/// <summary>Counts of persons: one group is called women by one document and managers by another; the same of firms and businesses. Stateless.</summary>
internal static class CountedPersons
{
    /// <summary>The class of all counts of persons.</summary>
    public const string Person = "person";

    /// <summary>"Seven counts" are of a charge, hardly ever noblemen.</summary>
    private const string Charge = "count";

    private static readonly FrozenDictionary<string, string> Kinds =
        LexiconResource.ReadRows("counted-kinds").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>What is counted, where all words for persons are one.</summary>
    public static string ClassOf(QuantityValue quantity) => IsCount(quantity, out _) ? Person : quantity.Measure == Measure.Count ? Kinds.GetValueOrDefault(quantity.Unit, quantity.Unit) : quantity.Unit;

    /// <summary>Whether the units may name one thing: they are the same, or both are persons and not of different sexes.</summary>
    public static bool MayBeOne(QuantityValue left, QuantityValue right) =>
        string.Equals(left.Unit, right.Unit, StringComparison.Ordinal)
        || (left.Measure == Measure.Count && right.Measure == Measure.Count && !IsCount(left, out _) && !IsCount(right, out _) && string.Equals(ClassOf(left), ClassOf(right), StringComparison.Ordinal))
        || (IsCount(left, out var own) && IsCount(right, out var its) && (own == its || own == LexicalGender.Unknown || its == LexicalGender.Unknown));

    private static bool IsCount(QuantityValue quantity, out LexicalGender gender)
    {
        gender = LexicalGender.Unknown;
        return quantity.Measure == Measure.Count && quantity.Unit is not Charge
            && (PersonNounLexicon.Default.TryFind(quantity.Unit, out gender) || Kinds.GetValueOrDefault(quantity.Unit) is Person);
    }
}
