using System.Globalization;
using Discrepancy.Lexicons;

namespace Discrepancy.Analysis;

/// <summary>Adds the persons that an age beside the name shows: "Tarvo Lindmaa, 30," and "30-year-old Tarvo Lindmaa". Nothing but a person is so old.</summary>
internal static class AgedPersons
{
    private const int LongestName = 4;
    private const int OldestPerson = 120;

    /// <summary>Last words of places that are no venues.</summary>
    private static readonly WordSet Places = new("City County State Highway Route Interstate Houses High");

    /// <summary>Adds them to the names of a sentence.</summary>
    public static void Add(NameTable names)
    {
        for (var i = 0; i < names.Forms.Count; i++)
        {
            if (names.Forms[i] is "," or "(" && IsAge(names.Forms, i + 1))
            {
                Put(names, StartOfName(names.Forms, i), i);
            }
            else if (names.Forms[i] is "-" or "year" && IsYearOld(names.Forms, i) is var end and > 0)
            {
                Put(names, end, EndOfName(names.Forms, end));
            }
        }
    }

    private static void Put(NameTable names, int start, int end)
    {
        if (end - start is >= 2 and <= LongestName && !IsPlace(names.Forms[end - 1]) && Enumerable.Range(start, end - start).Any(at => !NameTokens.IsCommon(names.Forms[at])))
        {
            names.WidenPerson(start, end);
        }
    }

    /// <summary>Places and bodies have no age in years that is written so.</summary>
    private static bool IsPlace(string last) => Places.Contains(last) || VenueLexicon.Default.Contains(last);

    /// <summary>A bare number that a mark follows: "Tarvo Lindmaa, 30, of".</summary>
    private static bool IsAge(IReadOnlyList<string> forms, int at) =>
        at < forms.Count && forms[at].All(char.IsAsciiDigit) && forms[at].Length <= 3 && int.Parse(forms[at], CultureInfo.InvariantCulture) is > 0 and <= OldestPerson
        && (at + 1 == forms.Count || forms[at + 1] is "," or ";" or "." or ")" or "and");

    /// <summary>Index behind "30-year-old" whose second token stands at <paramref name="at"/>; 0 where it is none.</summary>
    private static int IsYearOld(IReadOnlyList<string> forms, int at)
    {
        if (at == 0 || !forms[at - 1].All(char.IsAsciiDigit))
        {
            return 0;
        }

        var unit = forms[at] is "-" ? at + 1 : at;
        var old = unit + 1 < forms.Count && forms[unit + 1] is "-" ? unit + 2 : unit + 1;
        return old + 1 < forms.Count && forms[unit] is "year" or "month" && forms[old] is "old" ? old + 1 : 0;
    }

    private static int StartOfName(IReadOnlyList<string> forms, int end)
    {
        var start = end;
        while (start > 0 && end - start <= LongestName && IsPart(forms[start - 1]))
        {
            start--;
        }

        return start < end && forms[start] is [_, '.'] ? end : start;
    }

    private static int EndOfName(IReadOnlyList<string> forms, int start)
    {
        var end = start;
        while (end < forms.Count && end - start <= LongestName && IsPart(forms[end]))
        {
            end++;
        }

        return end > start && IsOrigin(forms, start, end) ? start : end;
    }

    /// <summary>"19-year-old Iowa State student": where somebody is from, before the noun.</summary>
    private static bool IsOrigin(IReadOnlyList<string> forms, int start, int end) =>
        GeographyLexicon.Default.TryFind(forms[start], out _) && end < forms.Count && char.IsLower(forms[end][0]) && !FunctionWordLexicon.Default.Contains(forms[end]);

    private static bool IsPart(string form) => NameTokens.CouldBePerson(form) || (form is [var letter, '.'] && char.IsUpper(letter));
}
