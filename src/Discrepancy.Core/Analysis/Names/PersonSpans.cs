using Discrepancy.Lexicons;

namespace Discrepancy.Analysis;

/// <summary>
/// Corrects the spans of persons in one sentence by what the word lists know for certain: an office is no part of a name, a people or a party
/// is no person, a place in capitals that opens a report is its dateline, a dash parts two names and a particle joins them.
/// </summary>
internal static class PersonSpans
{
    private static readonly WordSet Particles = new("van von der den de da di del della dos das du la le bin ibn al el bint abu ten ter zu");

    /// <summary>Last words of names of firms and programmes that begin as a person's do.</summary>
    private static readonly WordSet Bodies = new("Law Show Group Institute Foundation Report LLP L.L.P. Inc. Company Hospital University College School Center Centre Award Prize Act");

    /// <summary>The entities with their persons corrected, in order.</summary>
    public static List<EntitySpan> Correct(IReadOnlyList<string> forms, IReadOnlyList<EntitySpan> entities)
    {
        var corrected = new List<EntitySpan>(entities.Count);
        foreach (var entity in entities)
        {
            if (entity.Type == EntityType.Person)
            {
                corrected.AddRange(Split(forms, entity).Select(part => Trim(forms, part)).Where(part => part.Start < part.End && !IsFirm(forms, part, corrected)));
            }
            else
            {
                corrected.Add(entity);
            }
        }

        JoinAcrossParticles(forms, corrected);
        return corrected;
    }

    /// <summary>"Ursula" and "Berg" in "Ursula van der Berg".</summary>
    private static void JoinAcrossParticles(IReadOnlyList<string> forms, List<EntitySpan> entities)
    {
        for (var i = entities.Count - 1; i > 0; i--)
        {
            var (left, right) = (entities[i - 1], entities[i]);
            var areParticles = left.End < right.Start && Enumerable.Range(left.End, right.Start - left.End).All(index => Particles.Contains(forms[index]));
            if (areParticles && left.Type == EntityType.Person && right.Type == EntityType.Person)
            {
                entities[i - 1] = left with { End = right.End };
                entities.RemoveAt(i);
            }
        }
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

        return person with { Start = start, End = start >= end || IsNoPerson(forms, start, end) ? start : end };
    }

    private static bool IsNoPerson(IReadOnlyList<string> forms, int start, int end) =>
        end - start == 1
            ? NameTokens.IsGroup(forms[start]) || (start == 0 && NameTokens.IsDateline(forms[start])) || IsInitials(forms[start]) || IsThing(forms, start)
            : IsPartyMark(forms, start, end) || IsBuilding(forms, start, end) || Bodies.Contains(forms[end - 1]);

    /// <summary>"F.B.I."</summary>
    private static bool IsInitials(string form) => form.Length >= 4 && form.Where((_, index) => index % 2 == 1).All(letter => letter == '.') && form.Where((_, index) => index % 2 == 0).All(char.IsUpper);

    /// <summary>"the Treasury", "the Smiths": one name behind the article and before no noun is no person's.</summary>
    private static bool IsThing(IReadOnlyList<string> forms, int token) =>
        token > 0 && forms[token - 1] is "the" or "The" && (token + 1 == forms.Count || !char.IsLetterOrDigit(forms[token + 1][0]) || FunctionWordLexicon.Default.Contains(forms[token + 1]))
        && !(token + 1 < forms.Count && forms[token + 1] is "-");

    /// <summary>"Ann Ng of Hale Marsh": two surnames behind the person who works there.</summary>
    private static bool IsFirm(IReadOnlyList<string> forms, EntitySpan part, List<EntitySpan> before) =>
        part.End - part.Start >= 2 && part.Start > 1 && forms[part.Start - 1] is "of" or "at" && !GivenNameLexicon.Default.TryFind(forms[part.Start], out _)
        && before.Exists(other => other.Type == EntityType.Person && other.End == part.Start - 1);

    /// <summary>"the Emperor Norton Bridge".</summary>
    private static bool IsBuilding(IReadOnlyList<string> forms, int start, int end)
    {
        while (start > 0 && NameTokens.IsTitle(forms[start - 1]))
        {
            start--;
        }

        return start > 0 && forms[start - 1] is "the" or "The" && VenueLexicon.Default.Contains(forms[end - 1]);
    }

    /// <summary>"D-Ohio".</summary>
    private static bool IsPartyMark(IReadOnlyList<string> forms, int start, int end) =>
        end - start >= 2 && forms[start].Length == 1 && forms[start + 1] is "-";
}
