namespace Discrepancy.Lexicons;

/// <summary>Nouns for persons: offices and jobs, kin, and parts in an event. Immutable and thread-safe; capitals make no difference.</summary>
internal sealed class PersonNounLexicon
{
    private static readonly Lazy<PersonNounLexicon> Shared = new(() => new PersonNounLexicon());

    private readonly Dictionary<string, LexicalGender> _nouns =
        LexiconResource.ReadRows("person-nouns").ToDictionary(row => row[0], row => LexicalGenders.Parse(row[1]), StringComparer.Ordinal);

    private PersonNounLexicon()
    {
    }

    /// <summary>The lexicon that is built in, read at the first use.</summary>
    public static PersonNounLexicon Default => Shared.Value;

    /// <summary>Whether <paramref name="noun"/>, in the singular, names a person, and what it tells of the gender.</summary>
    public bool TryFind(string noun, out LexicalGender gender)
    {
        if (_nouns.TryGetValue(LexiconKey.Folded(noun), out gender))
        {
            return true;
        }

        var isOffice = TitleLexicon.Default.TryFindHead(noun, out var head);
        gender = head?.Gender ?? LexicalGender.Unknown;
        return isOffice;
    }
}
