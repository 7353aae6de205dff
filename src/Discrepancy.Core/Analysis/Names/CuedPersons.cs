namespace Discrepancy.Analysis;

/// <summary>
/// Adds the persons that an office, a form of address or a given name shows: "Mr. Fox", "Deputy Minister Wu Meiling", "Wu Meiling, Deputy Minister".
/// A name in a language that the training data hardly have is told by its place in the sentence alone.
/// </summary>
internal static class CuedPersons
{
    private const int LongestName = 4;
    private const int LongestRank = 3;

    /// <summary>Adds them to the names of a sentence.</summary>
    public static void Add(NameTable names)
    {
        var forms = names.Forms;
        for (var i = 0; i + 1 < forms.Count; i++)
        {
            if (NameTokens.IsTitle(forms[i]) && NameTokens.IsCapitalized(forms[i]))
            {
                AddBehind(names, i + 1, NameTokens.IsHonorific(forms[i]));
            }
            else if (NameTokens.IsGivenName(forms[i]) && NameTokens.CouldBePerson(forms[i + 1]) && names.IsFree(i, i + 2))
            {
                AddBehind(names, i, isCertain: true);
            }
            else if (forms[i] is "," && IsOfficeAt(forms, i + 1))
            {
                AddBefore(names, i);
            }
        }
    }

    private static void AddBehind(NameTable names, int start, bool isCertain)
    {
        var end = start;
        while (end < names.Forms.Count && end - start < LongestName && NameTokens.CouldBePerson(names.Forms[end]))
        {
            end++;
        }

        if (end > start && (isCertain || HasUncommonWord(names.Forms, start, end)))
        {
            names.PutPerson(start, end);
        }
    }

    private static void AddBefore(NameTable names, int comma)
    {
        var start = comma;
        while (start > 0 && comma - start < LongestName && NameTokens.CouldBePerson(names.Forms[start - 1]))
        {
            start--;
        }

        if (comma - start >= 2 && HasUncommonWord(names.Forms, start, comma) && names.IsFree(start, comma))
        {
            names.PutPerson(start, comma);
        }
    }

    private static bool HasUncommonWord(IReadOnlyList<string> forms, int start, int end) =>
        Enumerable.Range(start, end - start).Any(index => !NameTokens.IsCommon(forms[index]));

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
}
