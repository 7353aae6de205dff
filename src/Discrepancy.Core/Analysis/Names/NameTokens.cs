using Discrepancy.Lexicons;

namespace Discrepancy.Analysis;

/// <summary>What a token tells about the names around it.</summary>
internal static class NameTokens
{
    /// <summary>Whether the form is written as a name: a capital and at least two letters.</summary>
    public static bool IsCapitalized(string form) => form.Length > 1 && char.IsUpper(form[0]) && char.IsLetter(form[1]);

    /// <summary>Whether the form is an office, a rank or a form of address, which stands before a name and is no part of it.</summary>
    public static bool IsTitle(string form) =>
        IsHonorific(form) || TitleLexicon.Default.TryFindHead(form, out var head) && head.Traits.HasFlag(TitleTraits.BeforeName);

    /// <summary>Whether the form is a form of address: "Mr.".</summary>
    public static bool IsHonorific(string form) => TitleLexicon.Default.TryFindHonorific(form, out _) && !GivenNameLexicon.Default.TryFind(form, out _);

    /// <summary>Whether the form names the members of a people, a faith or a party: "Norwegians", "Hindus", "Democrats".</summary>
    public static bool IsGroup(string form) =>
        GroupLexicon.Default.Contains(form) || GeographyLexicon.Default.TryFindByPeople(form, out _) || PartyLexicon.Default.TryFind(form, out _);

    /// <summary>Whether the form could be the name of a person: capitalised, no office, no group, no function word.</summary>
    public static bool CouldBePerson(string form) =>
        IsCapitalized(form) && !IsTitle(form) && !IsGroup(form) && !FunctionWordLexicon.Default.Contains(form);

    /// <summary>Whether the form is a given name and hardly anything else.</summary>
    public static bool IsGivenName(string form) =>
        CouldBePerson(form) && GivenNameLexicon.Default.TryFind(form, out var name) && !name.IsCommonWord && !GeographyLexicon.Default.TryFind(form, out _);

    /// <summary>Whether the form is a common word, which alone does not show a name: "General Assembly".</summary>
    public static bool IsCommon(string form) => CommonWordLexicon.Default.Contains(form) && !GivenNameLexicon.Default.TryFind(form, out _);

    /// <summary>Whether the form is a place set in capitals, as datelines are.</summary>
    public static bool IsDateline(string form) => form.All(char.IsUpper) && GeographyLexicon.Default.TryFind(form, out _);
}
