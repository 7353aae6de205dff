using System.Collections.Frozen;
using System.Text;
using Discrepancy.Lexicons;

namespace Discrepancy.Naming;

/// <summary>
/// Brings names to one alphabet and case before they are compared: Muñoz and MUNOZ fold to the same letters.
/// The table is our own because Unicode normalisation differs between hosts with and without ICU.
/// </summary>
internal static class NameFolding
{
    private static readonly Lazy<FrozenDictionary<char, string>> Letters = new(ReadLetters);

    /// <summary>Lower-case letters without marks; apostrophes of either shape, periods and combining marks are dropped.</summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            if (IsDropped(letter))
            {
                continue;
            }

            if (char.IsAscii(letter))
            {
                folded.Append(char.ToLowerInvariant(letter));
            }
            else
            {
                folded.Append(Letters.Value.TryGetValue(letter, out var plain) ? plain.ToLowerInvariant() : char.ToLowerInvariant(letter).ToString());
            }
        }

        return folded.ToString();
    }

    private static bool IsDropped(char letter) => letter is '\'' or '’' or '‘' or '.' or (>= '\u0300' and <= '\u036F');

    private static FrozenDictionary<char, string> ReadLetters() =>
        LexiconResource.ReadRows("latin-folding").ToFrozenDictionary(row => row[0][0], row => row[1]);
}
