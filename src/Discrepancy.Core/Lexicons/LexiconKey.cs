using System.Text;

namespace Discrepancy.Lexicons;

/// <summary>Brings the ways to write one term to one key: straight apostrophes, single spaces, a hyphen read as a space.</summary>
internal static class LexiconKey
{
    /// <summary>The key with its capitals: "Guinea - Bissau" and "Guinea-Bissau" are both "Guinea Bissau".</summary>
    public static string Cased(string form)
    {
        var key = new StringBuilder(form.Length);
        foreach (var character in form)
        {
            var plain = Plain(character);
            if (plain != ' ' || (key.Length > 0 && key[^1] != ' '))
            {
                key.Append(plain);
            }
        }

        return key.ToString().TrimEnd();
    }

    /// <summary>The key in lower case: "Director-General" is "director general".</summary>
    public static string Folded(string form) => Cased(form).ToLowerInvariant();

    private static char Plain(char character) => character switch
    {
        '\u2019' or '\u02BC' or '\u2018' => '\'',
        '-' or '\u2010' or '\u2011' => ' ',
        _ when char.IsWhiteSpace(character) => ' ',
        _ => character,
    };
}
