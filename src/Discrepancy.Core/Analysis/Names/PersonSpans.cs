namespace Discrepancy.Analysis;

/// <summary>
/// Corrects the spans of persons in one sentence by what the word lists know for certain: an office is no part of a name, a people or a party
/// is no person, a place in capitals that opens a report is its dateline, and a dash parts two names.
/// </summary>
internal static class PersonSpans
{
    /// <summary>The entities with their persons corrected, in order.</summary>
    public static List<EntitySpan> Correct(IReadOnlyList<string> forms, IReadOnlyList<EntitySpan> entities)
    {
        var corrected = new List<EntitySpan>(entities.Count);
        foreach (var entity in entities)
        {
            if (entity.Type == EntityType.Person)
            {
                corrected.AddRange(Split(forms, entity).Select(part => Trim(forms, part)).Where(part => part.Start < part.End));
            }
            else
            {
                corrected.Add(entity);
            }
        }

        return corrected;
    }

    private static IEnumerable<EntitySpan> Split(IReadOnlyList<string> forms, EntitySpan entity)
    {
        var start = entity.Start;
        for (var i = entity.Start; i < entity.End; i++)
        {
            if (forms[i] is "–" or "—" or "―" or "--" or "/" or "," or ";")
            {
                yield return entity with { Start = start, End = i };
                start = i + 1;
            }
        }

        yield return entity with { Start = start };
    }

    private static EntitySpan Trim(IReadOnlyList<string> forms, EntitySpan person)
    {
        var (start, end) = (person.Start, person.End);
        while (start < end && (NameTokens.IsTitle(forms[start]) || !char.IsLetter(forms[start][0])))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(forms[end - 1][^1]) && forms[end - 1][^1] != '.')
        {
            end--;
        }

        return person with { Start = start, End = IsNoPerson(forms, start, end) ? start : end };
    }

    private static bool IsNoPerson(IReadOnlyList<string> forms, int start, int end) =>
        end - start == 1 ? NameTokens.IsGroup(forms[start]) || (start == 0 && NameTokens.IsDateline(forms[start])) : IsPartyMark(forms, start, end);

    /// <summary>"D-Ohio".</summary>
    private static bool IsPartyMark(IReadOnlyList<string> forms, int start, int end) =>
        end - start >= 2 && forms[start].Length == 1 && forms[start + 1] is "-";
}
