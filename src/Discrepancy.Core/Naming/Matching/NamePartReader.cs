using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Discrepancy.Lexicons;

namespace Discrepancy.Naming;

/// <summary>Splits a written name at spaces, hyphens, commas and periods and brings its words to Latin letters.</summary>
internal static class NamePartReader
{
    private static readonly Lazy<FrozenDictionary<char, string>> Letters =
        new(() => LexiconResource.ReadRows("transliteration").ToFrozenDictionary(row => row[0][0], row => row[1]));

    /// <summary>The words in order; none where the name has no letter.</summary>
    public static ImmutableArray<NamePart> Read(string name)
    {
        var parts = ImmutableArray.CreateBuilder<NamePart>();
        var word = new StringBuilder();
        foreach (var letter in name.Append(' '))
        {
            if (char.IsWhiteSpace(letter) || letter is '-' or '\u2010' or '\u2011' or ',' or '.' or '(' or ')' or '"')
            {
                Add(parts, word.ToString());
                word.Clear();
            }
            else
            {
                word.Append(letter);
            }
        }

        return parts.DrainToImmutable();
    }

    private static void Add(ImmutableArray<NamePart>.Builder parts, string word)
    {
        var folded = NameFolding.Fold(word);
        var latin = string.Concat(folded.Select(letter => Letters.Value.TryGetValue(letter, out var plain) ? plain : letter.ToString()));
        if (latin.Length > 0)
        {
            parts.Add(new NamePart(latin, !string.Equals(latin, folded, StringComparison.Ordinal), IsFirst: parts.Count == 0));
        }
    }
}
