using Discrepancy.Lexicons;

namespace Discrepancy.Analysis;

/// <summary>
/// What the word lists of the library say of a form, as a set of bits: given name, place, people, office. Names are too many to be met in
/// training; that a word is on the list of names is a feature that unseen names share with seen ones.
/// </summary>
internal static class FormLexicon
{
    private const uint Capital = 1;
    private const uint GivenName = 1 << 1;
    private const uint GivenNameAndWord = 1 << 2;
    private const uint People = 1 << 3;
    private const uint SmallerPlace = 1 << 4;
    private const uint LargerPlace = 1 << 5;
    private const uint Office = 1 << 6;
    private const uint Rank = 1 << 7;
    private const uint Honorific = 1 << 8;
    private const uint CommonWord = 1 << 9;
    private const uint Party = 1 << 10;

    /// <summary>The bits of a form.</summary>
    public static uint Of(ReadOnlySpan<char> form)
    {
        if (form.IsEmpty || !char.IsLetter(form[0]))
        {
            return 0;
        }

        var word = form.ToString();
        return (char.IsUpper(word[0]) ? Capital | OfName(word) : 0)
            | (TitleLexicon.Default.TryFindHead(word, out _) ? Office : 0)
            | (TitleLexicon.Default.TryFindQualifier(word, out _) ? Rank : 0)
            | (TitleLexicon.Default.TryFindHonorific(word, out _) ? Honorific : 0)
            | (CommonWordLexicon.Default.Contains(word) ? CommonWord : 0);
    }

    private static uint OfName(string word)
    {
        var bits = GeographyLexicon.Default.TryFindByPeople(word, out _) ? People : 0;
        if (GeographyLexicon.Default.TryFind(word, out var place))
        {
            bits |= place.Within.IsEmpty ? LargerPlace : SmallerPlace;
        }

        if (GivenNameLexicon.Default.TryFind(word, out var name))
        {
            bits |= name.IsCommonWord ? GivenNameAndWord : GivenName;
        }

        return bits | (PartyLexicon.Default.TryFind(word, out _) ? Party : 0);
    }
}
