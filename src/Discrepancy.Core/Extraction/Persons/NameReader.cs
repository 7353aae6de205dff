using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Lexicons;

namespace Discrepancy.Extraction;

/// <summary>Reads the parts of a person's name.</summary>
internal static class NameReader
{
    private static readonly WordSet Suffixes = new("Jr Jr. Sr Sr. II III IV");

    /// <summary>Words for kin that are used in address without an article, as names are.</summary>
    private static readonly WordSet Kin = new("Mom Mum Mama Mamma Momma Mommy Mummy Mother Dad Daddy Papa Father Grandma Grandpa Granny Grandmother Grandfather Auntie Sis Bro");

    /// <summary>The name that stands at the tokens <paramref name="first"/> to <paramref name="end"/> (excluded), with the suffix behind it; null where there are initials only.</summary>
    public static NameMention? Read(ImmutableArray<Token> tokens, int first, int end)
    {
        var parts = new List<string>();
        for (var index = first; index < end;)
        {
            if (Suffixes.Contains(tokens[index].Form) || !char.IsLetter(tokens[index].Form[0]))
            {
                index++;
                continue;
            }

            parts.Add(ReadPart(tokens, ref index, end));
        }

        return IsOnlyInitials(parts) || (parts.Count == 1 && Kin.Contains(parts[0])) ? null : WithSuffix(tokens, new NameMention(first, end, PersonNameParts.Assemble(parts, "")));
    }

    /// <summary>A word with those that hyphens join to it.</summary>
    private static string ReadPart(ImmutableArray<Token> tokens, ref int index, int end)
    {
        var first = index++;
        while (index + 1 < end && tokens[index].Form is "-" && !tokens[index].SpaceBefore
            && !tokens[index + 1].SpaceBefore && char.IsLetter(tokens[index + 1].Form[0]))
        {
            index += 2;
        }

        return string.Concat(tokens.AsSpan(first, index - first).ToArray().Select(token => token.Form));
    }

    private static bool IsOnlyInitials(List<string> parts) => parts.TrueForAll(part => part.Length == 1 || (part.Length == 2 && part[1] == '.'));

    /// <summary>The suffix is the last token of the name, or stands behind it with or without a comma.</summary>
    private static NameMention WithSuffix(ImmutableArray<Token> tokens, NameMention name)
    {
        var index = name.EndToken < tokens.Length && tokens[name.EndToken].Form is "," ? name.EndToken + 1 : name.EndToken;
        if (index < tokens.Length && Suffixes.Contains(tokens[index].Form))
        {
            return name with { EndToken = index + 1, Name = name.Name with { Suffix = tokens[index].Form.TrimEnd('.') } };
        }

        return Suffixes.Contains(tokens[name.EndToken - 1].Form)
            ? name with { Name = name.Name with { Suffix = tokens[name.EndToken - 1].Form.TrimEnd('.') } }
            : name;
    }
}
