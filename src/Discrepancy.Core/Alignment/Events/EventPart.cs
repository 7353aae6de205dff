using System.Collections.Frozen;
using Discrepancy.Lexicons;
using Discrepancy.Naming;
using Discrepancy.Values;

namespace Discrepancy.Alignment;

/// <summary>A phrase of a proposition as words.</summary>
internal sealed class EventPart
{
    private static readonly WordSet Pronouns = new("he she it they we i you him her them us this that these those who which nobody no none nothing neither someone somebody everyone everybody anyone one");

    private readonly HashSet<string> _numbers;

    /// <summary>Reads an argument.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="canonical">The name that resolution found for it; null where it looked for none.</param>
    public EventPart(PropositionArgument argument, string? canonical)
    {
        Role = argument.Role;
        Preposition = argument.Preposition;
        var forms = NameFolding.Fold(argument.Normalized).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (forms.Length == 1 && Pronouns.Contains(forms[0]) && canonical is not null)
        {
            forms = NameFolding.Fold(canonical).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        }

        First = forms.FirstOrDefault() ?? "";
        IsPronoun = forms.All(Pronouns.Contains) || (forms.Length == 2 && forms is ["no", "one"]);
        Words = IsPronoun ? [] : forms.Where(form => !FunctionWordLexicon.Default.Contains(form)).ToFrozenSet(StringComparer.Ordinal);
        _numbers = Words.Where(word => char.IsAsciiDigit(word[0])).ToHashSet(StringComparer.Ordinal);
        Head = forms.TakeWhile((form, index) => index == 0 || !FunctionWordLexicon.Default.IsPreposition(form)).LastOrDefault(Words.Contains) ?? "";
    }

    /// <summary>What it is to the verb.</summary>
    public PropositionRole Role { get; }

    /// <summary>The preposition; empty where there is none.</summary>
    public string Preposition { get; }

    /// <summary>The content words, in dictionary form.</summary>
    public FrozenSet<string> Words { get; }

    /// <summary>The word that says what it is, as far as one can tell; empty for a pronoun.</summary>
    public string Head { get; }

    /// <summary>The first word.</summary>
    public string First { get; }

    /// <summary>Whether it is a pronoun that was not resolved, so that it may be anybody.</summary>
    public bool IsPronoun { get; }

    /// <summary>Whether both may name one thing: one head, or one says no more than the other.</summary>
    public bool MayBe(EventPart other) =>
        Words.Count > 0 && other.Words.Count > 0
        && (string.Equals(Head, other.Head, StringComparison.Ordinal) || Words.IsSubsetOf(other.Words) || other.Words.IsSubsetOf(Words))
        && _numbers.SetEquals(other._numbers);
}
