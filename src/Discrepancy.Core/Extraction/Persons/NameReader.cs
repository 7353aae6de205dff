using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Lexicons;

namespace Discrepancy.Extraction;

/// <summary>Reads the parts of a person's name off a run of capitalised tokens.</summary>
internal static class NameReader
{
    private const int LongestName = 5;

    private static readonly WordSet Particles = new("van von der den de da di del della dos das du la le bin ibn al el bint abu ten ter zu");

    private static readonly WordSet Suffixes = new("Jr Jr. Sr Sr. II III IV");

    /// <summary>Reads the name that starts at <paramref name="index"/>.</summary>
    /// <param name="tokens">The sentence's tokens.</param>
    /// <param name="index">Where the name would start.</param>
    /// <param name="isSure">Whether something before the name already shows that a person follows; then common words and places ("Stone", "Jordan") are taken as names too.</param>
    public static NameMention? TryRead(ImmutableArray<Token> tokens, int index, bool isSure)
    {
        var parts = new List<string>();
        var end = index;
        while (end < tokens.Length && parts.Count < LongestName && TryReadPart(tokens, ref end, isSure, parts.Count) is { } part)
        {
            parts.Add(part);
        }

        // A particle belongs to a name only where the surname follows.
        while (parts.Count > 0 && Particles.Contains(parts[^1]))
        {
            parts.RemoveAt(parts.Count - 1);
            end--;
        }

        return parts.Count == 0 || IsOnlyInitials(parts) ? null : new NameMention(index, end, PersonNameParts.Assemble(parts, ReadSuffix(tokens, ref end)));
    }

    private static string? TryReadPart(ImmutableArray<Token> tokens, ref int index, bool isSure, int count)
    {
        if (Particles.Contains(tokens[index].Form) && (count > 0 || isSure) && index + 1 < tokens.Length
            && (StartsUpper(tokens[index + 1].Form) || Particles.Contains(tokens[index + 1].Form)))
        {
            return tokens[index++].Form;
        }

        if (!IsNamePart(tokens, index, isSure || count > 0))
        {
            return null;
        }

        var first = index++;
        while (index + 1 < tokens.Length && tokens[index].Form is "-" && !tokens[index].SpaceBefore
            && !tokens[index + 1].SpaceBefore && char.IsLetter(tokens[index + 1].Form[0]))
        {
            index += 2;
        }

        return string.Concat(tokens.AsSpan(first, index - first).ToArray().Select(token => token.Form));
    }

    private static bool IsNamePart(ImmutableArray<Token> tokens, int index, bool isSure)
    {
        var form = tokens[index].Form;
        if (!StartsUpper(form) || !form.All(IsNameLetter) || Suffixes.Contains(form) || IsFunctionWord(form))
        {
            return false;
        }

        if (form.Length == 1 || (form.Length == 2 && form[1] == '.'))
        {
            return true;
        }

        if (form.EndsWith('.') || TitleLexicon.Default.TryFindHonorific(form, out _))
        {
            return false;
        }

        return isSure
            ? !CalendarNames.Contains(form)
            : (GivenNameLexicon.Default.TryFind(form, out var given) && !given.IsCommonWord) || !(CommonWordLexicon.Default.Contains(form) || PlaceWords.Canonicalize(form) is not null);
    }

    private static readonly WordSet CalendarNames = new(
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December");

    private static bool IsFunctionWord(string form) => FunctionWordLexicon.Default.Contains(form) && !(form.Length > 2 && form.All(char.IsUpper));

    private static bool StartsUpper(string form) => char.IsUpper(form[0]);

    private static bool IsNameLetter(char letter) => char.IsLetter(letter) || letter is '\'' or '’' or '.' or '-';

    private static bool IsOnlyInitials(List<string> parts) => parts.TrueForAll(part => part.Length <= 2 && part.Length > 0 && (part.Length == 1 || part[1] == '.'));

    private static string ReadSuffix(ImmutableArray<Token> tokens, ref int end)
    {
        var index = end < tokens.Length && tokens[end].Form is "," ? end + 1 : end;
        if (index >= tokens.Length || !Suffixes.Contains(tokens[index].Form))
        {
            return "";
        }

        end = index + 1;
        return tokens[index].Form.TrimEnd('.');
    }
}
