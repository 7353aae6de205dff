using System.Collections.Immutable;
using Discrepancy.Lexicons;
using Discrepancy.Values;

namespace Discrepancy.Comparison;

/// <summary>Tells wordings of which one denies what the other says: "not" against nothing, "no" against "a", "did not return" against "returned".</summary>
internal static class WordingNegation
{
    /// <summary>"not only", "not all": less than all is denied.</summary>
    private static readonly WordSet Narrowing = new("only just merely all every everyone always necessarily yet until entirely quite really very fully exactly more less fewer");

    private static readonly WordSet Auxiliaries = new("do does did");

    private static readonly WordSet Existing = new("a an the some any");

    /// <summary>Whether one of the two, of which articles are left out, denies the other.</summary>
    public static bool Denies(WordingValue left, WordingValue right) => DeniesOther(left, right) || DeniesOther(right, left);

    private static bool DeniesOther(WordingValue negative, WordingValue positive)
    {
        if (positive.Words.Any(IsNegative) || negative.Words.Count(IsNegative) != 1 || Narrowing.Contains(negative.Next))
        {
            return false;
        }

        ImmutableArray<string> rest = [.. negative.Words.Where(word => !IsNegative(word) && !Auxiliaries.Contains(word) && !Existing.Contains(word))];
        ImmutableArray<string> said = [.. positive.Words.Where(word => !Auxiliaries.Contains(word) && !Existing.Contains(word))];
        return rest.Length == said.Length && rest.Zip(said).All(pair => HaveOneForm(pair.First, pair.Second))
            || (negative.Words is ["no" or "never"] && said.IsEmpty);
    }

    private static bool IsNegative(string word) => word is "not" or "no" or "never";

    private static bool HaveOneForm(string left, string right) => WordForms.Of(left).Intersect(WordForms.Of(right), StringComparer.Ordinal).Any();
}
