namespace Discrepancy.Analysis;

/// <summary>
/// Finds the names of persons whom the document shows to be persons elsewhere: the full name, and the surname alone. News gives a full name once
/// and the surname from then on, where a sentence alone often does not show that "Fox" is a person.
/// </summary>
internal static class DocumentPersons
{
    /// <summary>Adds them to the names of every sentence of the document.</summary>
    public static void Add(IReadOnlyList<NameTable> sentences)
    {
        var fullNames = FullNames(sentences);
        var surnames = Surnames(sentences);
        foreach (var names in sentences)
        {
            for (var token = 0; token < names.Forms.Count; token++)
            {
                if (IsFullName(names, token, fullNames))
                {
                    names.PutPerson(token, token + 2);
                }
                else if (surnames.Contains(names.Forms[token]) && IsAlone(names.Forms, token) && !IsInLongerName(names, token))
                {
                    names.PutPerson(token, token + 1);
                }
            }
        }
    }

    /// <summary>Names of two words, the commonest full form.</summary>
    private static HashSet<(string First, string Last)> FullNames(IReadOnlyList<NameTable> sentences) =>
    [
        .. sentences.SelectMany(names => Persons(names)
            .Where(person => person.End - person.Start == 2)
            .Select(person => (names.Forms[person.Start], names.Forms[person.End - 1]))),
    ];

    /// <summary>Both ends of full names, because in many languages the surname stands first, and names behind an office.</summary>
    private static HashSet<string> Surnames(IReadOnlyList<NameTable> sentences)
    {
        var surnames = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var names in sentences)
        {
            foreach (var person in Persons(names).Where(person => person.End - person.Start > 1 || IsTitled(names.Forms, person)))
            {
                surnames.Add(names.Forms[person.Start]);
                surnames.Add(names.Forms[person.End - 1]);
            }
        }

        surnames.RemoveWhere(name => !NameTokens.CouldBePerson(name));
        return surnames;
    }

    private static IEnumerable<EntitySpan> Persons(NameTable names) => names.Names().Where(name => name.Type == EntityType.Person);

    private static bool IsTitled(IReadOnlyList<string> forms, EntitySpan person) => person.Start > 0 && NameTokens.IsTitle(forms[person.Start - 1]);

    private static bool IsFullName(NameTable names, int token, HashSet<(string First, string Last)> fullNames) =>
        token + 1 < names.Forms.Count
        && fullNames.Contains((names.Forms[token], names.Forms[token + 1]))
        && !IsInLongerName(names, token, 2) && !IsInLongerName(names, token + 1, 2);

    private static bool IsAlone(IReadOnlyList<string> forms, int token) =>
        NameTokens.IsCapitalized(forms[token])
        && !(token > 1 && NameTokens.CouldBePerson(forms[token - 1]))
        && !(token + 1 < forms.Count && NameTokens.CouldBePerson(forms[token + 1]));

    private static bool IsInLongerName(NameTable names, int token, int length = 1) => names.At(token) is { } name && name.End - name.Start > length;
}
