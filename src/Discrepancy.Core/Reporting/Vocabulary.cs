using System.Text;

namespace Discrepancy.Reporting;

/// <summary>The words by which reports name the members of the model's enumerations.</summary>
internal static class Vocabulary
{
    /// <summary>The member in kebab case: <c>PossibleContradiction</c> is <c>possible-contradiction</c>.</summary>
    public static string NameOf<T>(T member)
        where T : struct, Enum
    {
        var words = new StringBuilder();
        foreach (var letter in member.ToString())
        {
            if (char.IsAsciiLetterUpper(letter) && words.Length > 0)
            {
                words.Append('-');
            }

            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}
