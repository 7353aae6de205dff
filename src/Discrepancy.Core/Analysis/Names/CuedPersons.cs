namespace Discrepancy.Analysis;

/// <summary>
/// Adds the persons that an office, a form of address or a given name shows: "Mr. Fox", "Deputy Minister Wu Meiling", "Wu Meiling, Deputy Minister".
/// A name in a language that the training data hardly have is told by its place in the sentence alone.
/// </summary>
internal static class CuedPersons
{
    private const int LongestName = 4;
    private const int LongestRank = 3;

    /// <summary>Adds them to the entities of a sentence; what the model took their words for is removed.</summary>
    public static List<EntitySpan> Complete(IReadOnlyList<string> forms, List<EntitySpan> entities)
    {
        for (var i = 0; i + 1 < forms.Count; i++)
        {
            if (NameTokens.IsTitle(forms[i]) && NameTokens.IsCapitalized(forms[i]))
            {
                AddBehind(forms, entities, i + 1, NameTokens.IsHonorific(forms[i]));
            }
            else if (NameTokens.IsGivenName(forms[i]) && NameTokens.CouldBePerson(forms[i + 1]) && !IsTaken(entities, i, i + 2))
            {
                AddBehind(forms, entities, i, isCertain: true);
            }
            else if (forms[i] is "," && IsOfficeAt(forms, i + 1))
            {
                AddBefore(forms, entities, i);
            }
        }

        entities.Sort((left, right) => left.Start.CompareTo(right.Start));
        return entities;
    }

    private static void AddBehind(IReadOnlyList<string> forms, List<EntitySpan> entities, int start, bool isCertain)
    {
        var end = start;
        while (end < forms.Count && end - start < LongestName && NameTokens.CouldBePerson(forms[end]))
        {
            end++;
        }

        if (end > start && (isCertain || HasUncommonWord(forms, start, end)))
        {
            Replace(entities, start, end);
        }
    }

    private static void AddBefore(IReadOnlyList<string> forms, List<EntitySpan> entities, int comma)
    {
        var start = comma;
        while (start > 0 && comma - start < LongestName && NameTokens.CouldBePerson(forms[start - 1]))
        {
            start--;
        }

        if (comma - start >= 2 && HasUncommonWord(forms, start, comma) && !IsTaken(entities, start, comma))
        {
            Replace(entities, start, comma);
        }
    }

    private static bool HasUncommonWord(IReadOnlyList<string> forms, int start, int end) =>
        Enumerable.Range(start, end - start).Any(index => !NameTokens.IsCommon(forms[index]));

    private static bool IsTaken(List<EntitySpan> entities, int start, int end) => entities.Exists(entity => entity.Start < end && start < entity.End);

    private static bool IsOfficeAt(IReadOnlyList<string> forms, int index)
    {
        for (var i = index; i < forms.Count && i - index < LongestRank && NameTokens.IsCapitalized(forms[i]); i++)
        {
            if (NameTokens.IsTitle(forms[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static void Replace(List<EntitySpan> entities, int start, int end)
    {
        if (!entities.Exists(entity => entity.Type == EntityType.Person && entity.Start < end && start < entity.End))
        {
            entities.RemoveAll(entity => entity.Start < end && start < entity.End);
            entities.Add(new EntitySpan(start, end, EntityType.Person));
        }
    }
}
