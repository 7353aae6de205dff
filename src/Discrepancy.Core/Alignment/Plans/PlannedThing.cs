using System.Collections.Immutable;
using Discrepancy.Lexicons;

namespace Discrepancy.Alignment;

/// <summary>What a plan is about, as far as a noun phrase tells: the "line" of "a direct telephone line to Oslo".</summary>
/// <param name="Head">Its noun, in lower case; empty where there is none.</param>
internal sealed record PlannedThing(string Head)
{
    /// <summary>"Line" of "hotline", but not "age" of "garage".</summary>
    private const int ShortestPart = 4;

    private const int ShortestHead = 3;

    private static readonly WordSet Further = new("another second third other additional further more extra");
    private static readonly WordSet Idle = new("new own joint full");
    private static readonly WordSet Splitting = new("and or no not nor");

    /// <summary>No noun.</summary>
    public static PlannedThing None { get; } = new("");

    /// <summary>The words before the noun that tell which one it is.</summary>
    public ImmutableArray<string> Describing { get; private init; } = [];

    /// <summary>The content words behind the noun: "a line <b>to Oslo</b>".</summary>
    public ImmutableArray<string> Behind { get; private init; } = [];

    /// <summary>Whether it is one beside another: "a second line".</summary>
    public bool IsFurther { get; private init; }

    /// <summary>Whether the noun is written as a name.</summary>
    public bool IsNamed { get; private init; }

    /// <summary>The thing of a noun phrase that begins with the first of <paramref name="words"/>; null where none is plain.</summary>
    public static PlannedThing? Read(ReadOnlySpan<PlanWord> words)
    {
        var end = 0;
        while (end < words.Length && (end == 0 || !words[end].IsPreposition))
        {
            end++;
        }

        var start = end;
        while (start > 0 && words[start - 1] is { IsDeterminer: false, IsPreposition: false })
        {
            start--;
        }

        return end == start || !IsPlain(words[..end]) || words[end - 1] is not { IsFunctionWord: false, Text.Length: >= ShortestHead } head
            ? null
            : new PlannedThing(head.Text)
            {
                Describing = TextsOf(words[start..(end - 1)], static word => !Idle.Contains(word) && !Further.Contains(word)),
                Behind = ContentOf(words[end..]),
                IsFurther = TextsOf(words[start..end], Further.Contains).Length > 0,
                IsNamed = head.IsCapital,
            };
    }

    /// <summary>The words of a phrase that tell something.</summary>
    public static ImmutableArray<string> ContentOf(ReadOnlySpan<PlanWord> words) => TextsOf(words, static word => !FunctionWordLexicon.Default.Contains(word));

    /// <summary>Whether both may be one thing: "a direct telephone line" and "a telephone hotline".</summary>
    public static bool AreOne(PlannedThing left, PlannedThing right)
    {
        if (left.IsFurther != right.IsFurther || !IsWithin(left.Behind, right.Behind))
        {
            return false;
        }

        var isDescribedAlike = Share(left.Describing, right.Describing);
        return string.Equals(left.Head, right.Head, StringComparison.Ordinal)
            ? isDescribedAlike || left.Describing.IsEmpty || right.Describing.IsEmpty
            : isDescribedAlike && (IsCompoundOf(left.Head, right.Head) || IsCompoundOf(right.Head, left.Head));
    }

    /// <summary>Whether what one phrase tells is all told by the other, or one tells nothing.</summary>
    public static bool IsWithin(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        var (less, more) = left.Length <= right.Length ? (left, right) : (right, left);
        return less.All(word => more.Contains(word, StringComparer.Ordinal));
    }

    private static bool Share(ImmutableArray<string> left, ImmutableArray<string> right) => left.Any(word => right.Contains(word, StringComparer.Ordinal));

    // In English the last part of a compound tells what it is: a hotline is a line.
    private static bool IsCompoundOf(string whole, string part) =>
        part.Length >= ShortestPart && whole.Length - part.Length >= ShortestPart - 1 && whole.EndsWith(part, StringComparison.Ordinal);

    private static bool IsPlain(ReadOnlySpan<PlanWord> words)
    {
        foreach (var word in words)
        {
            if (word.IsParticiple || Splitting.Contains(word.Text))
            {
                return false;
            }
        }

        return true;
    }

    private static ImmutableArray<string> TextsOf(ReadOnlySpan<PlanWord> words, Func<string, bool> isWanted)
    {
        var texts = ImmutableArray.CreateBuilder<string>(words.Length);
        foreach (var word in words)
        {
            if (isWanted(word.Text))
            {
                texts.Add(word.Text);
            }
        }

        return texts.DrainToImmutable();
    }
}
