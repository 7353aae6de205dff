using System.Collections.Immutable;
using Discrepancy.Lexicons;

namespace Discrepancy.Alignment;

/// <summary>What a plan is about, as far as a noun phrase tells: the "line" of "a direct telephone line to Oslo".</summary>
/// <param name="Head">Its noun, in lower case.</param>
/// <param name="Describing">The words before the noun that tell which one.</param>
/// <param name="IsFurther">Whether it is one beside another: "a second line".</param>
internal sealed record PlannedThing(string Head, ImmutableArray<string> Describing, bool IsFurther)
{
    /// <summary>"Line" of "hotline", but not "age" of "garage".</summary>
    private const int ShortestPart = 4;

    private static readonly WordSet Further = new("another second third other additional further more extra");
    private static readonly WordSet Telling = new("new own own-brand joint full");
    private static readonly WordSet Pronouns = new("it they them this that these those he she we one both others");

    /// <summary>The thing of a noun phrase that begins with the first of <paramref name="words"/>; null where none is plain.</summary>
    public static PlannedThing? Read(ReadOnlySpan<PlanWord> words)
    {
        var core = new List<string>();
        foreach (var word in words)
        {
            if (word.IsPreposition && core.Count > 0)
            {
                break;
            }

            if (word.Text is "and" or "or" || word.IsParticiple)
            {
                return null;
            }

            core.Add(word.IsDeterminer || word.IsPreposition ? "" : word.Text);
        }

        core = [.. core.Skip(core.LastIndexOf("") + 1)];
        return core.Count == 0 || core[^1].Length < 3 || Pronouns.Contains(core[^1]) || FunctionWordLexicon.Default.Contains(core[^1])
            ? null
            : new PlannedThing(core[^1], [.. core.SkipLast(1).Where(word => !Telling.Contains(word) && !Further.Contains(word))], core.Exists(Further.Contains));
    }

    /// <summary>Whether both may be one thing: "a direct telephone line" and "a telephone hotline".</summary>
    public static bool AreOne(PlannedThing left, PlannedThing right)
    {
        if (left.IsFurther != right.IsFurther)
        {
            return false;
        }

        var isDescribedAlike = left.Describing.Any(word => right.Describing.Contains(word, StringComparer.Ordinal));
        return string.Equals(left.Head, right.Head, StringComparison.Ordinal)
            ? isDescribedAlike || left.Describing.IsEmpty || right.Describing.IsEmpty
            : isDescribedAlike && (IsCompoundOf(left.Head, right.Head) || IsCompoundOf(right.Head, left.Head));
    }

    // In English the last part of a compound tells what it is: a hotline is a line.
    private static bool IsCompoundOf(string whole, string part) =>
        part.Length >= ShortestPart && whole.Length - part.Length >= ShortestPart - 1 && whole.EndsWith(part, StringComparison.Ordinal);
}
