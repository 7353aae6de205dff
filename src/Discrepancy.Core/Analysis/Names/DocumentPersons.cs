namespace Discrepancy.Analysis;

/// <summary>
/// Finds the names of persons whom the document shows to be persons elsewhere: the full name, and the surname alone. News gives a full name once and the surname from then on,
/// where a sentence alone often does not show that "Fox" is a person.
/// </summary>
internal static class DocumentPersons
{
    /// <summary>The entities of every sentence, with the names added and what they were taken for removed.</summary>
    public static List<EntitySpan>[] Complete(IReadOnlyList<IReadOnlyList<string>> sentences, List<EntitySpan>[] entities)
    {
        var fullNames = FullNames(sentences, entities);
        var surnames = Surnames(sentences, entities);
        for (var i = 0; i < entities.Length; i++)
        {
            for (var token = 0; token < sentences[i].Count; token++)
            {
                if (token + 1 < sentences[i].Count && fullNames.Contains((sentences[i][token], sentences[i][token + 1])) && !IsPerson(entities[i], token, token + 2))
                {
                    Replace(entities[i], token, token + 2);
                }
                else if (surnames.Contains(sentences[i][token]) && IsAlone(sentences[i], token) && !IsInName(entities[i], token))
                {
                    Replace(entities[i], token, token + 1);
                }
            }

            entities[i].Sort((left, right) => left.Start.CompareTo(right.Start));
        }

        return entities;
    }

    private static void Replace(List<EntitySpan> entities, int start, int end)
    {
        entities.RemoveAll(entity => entity.Start < end && start < entity.End);
        entities.Add(new EntitySpan(start, end, EntityType.Person));
    }

    private static bool IsPerson(List<EntitySpan> entities, int start, int end) =>
        entities.Exists(entity => entity.Start < end && start < entity.End && (entity.Type == EntityType.Person || entity.End - entity.Start > 2));

    /// <summary>Names of two words, the commonest full form.</summary>
    private static HashSet<(string First, string Last)> FullNames(IReadOnlyList<IReadOnlyList<string>> sentences, List<EntitySpan>[] entities) =>
    [
        .. entities.SelectMany((list, i) => list
            .Where(entity => entity.Type == EntityType.Person && entity.End - entity.Start == 2)
            .Select(entity => (sentences[i][entity.Start], sentences[i][entity.End - 1]))),
    ];

    /// <summary>Both ends of full names, because in many languages the surname stands first.</summary>
    private static HashSet<string> Surnames(IReadOnlyList<IReadOnlyList<string>> sentences, List<EntitySpan>[] entities)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < entities.Length; i++)
        {
            foreach (var entity in entities[i].Where(entity => entity.Type == EntityType.Person && (entity.End - entity.Start > 1 || IsTitled(sentences[i], entity))))
            {
                names.Add(sentences[i][entity.Start]);
                names.Add(sentences[i][entity.End - 1]);
            }
        }

        names.RemoveWhere(name => !NameTokens.CouldBePerson(name));
        return names;
    }

    private static bool IsTitled(IReadOnlyList<string> forms, EntitySpan entity) => entity.Start > 0 && NameTokens.IsTitle(forms[entity.Start - 1]);

    private static bool IsAlone(IReadOnlyList<string> forms, int token) =>
        NameTokens.IsCapitalized(forms[token])
        && !(token > 1 && NameTokens.CouldBePerson(forms[token - 1]))
        && !(token + 1 < forms.Count && NameTokens.CouldBePerson(forms[token + 1]));

    private static bool IsInName(List<EntitySpan> entities, int token) =>
        entities.Exists(entity => entity.Start <= token && token < entity.End && (entity.Type == EntityType.Person || entity.End - entity.Start > 1));
}
