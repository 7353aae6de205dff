using System.Collections.Immutable;
using Discrepancy.Language;

namespace Discrepancy.Extraction;

/// <summary>Reads an office of several that a list deals out with their bodies: "the chairmen for the north, Jane Doe, and the south, John Roe".</summary>
internal static class DistributedTitle
{
    /// <summary>The office of <paramref name="name"/>, whose body stands between it and the person named before; null where the two are no such list.</summary>
    public static TitlePhrase? Find(ImmutableArray<Token> tokens, PersonMention? before, NameMention name)
    {
        if (before is not { Title: { IsPlural: true } shared } || shared.FirstToken > before.Name.FirstToken || tokens[name.FirstToken - 1].Form is not "," || !IsOfABody(tokens, shared))
        {
            return null;
        }

        var (first, end) = (AfterJoint(tokens, before.Name.EndToken), name.FirstToken - 1);
        return first > before.Name.EndToken && first < end && IsName(tokens.AsSpan(first, end - first)) ? TitlePhraseReader.ReadOf(tokens, shared, first, end) : null;
    }

    /// <summary>"Chairmen for the north" deals out bodies; "chairmen" may be followed by anything.</summary>
    private static bool IsOfABody(ImmutableArray<Token> tokens, TitlePhrase shared) =>
        tokens.AsSpan(shared.FirstToken, shared.EndToken - shared.FirstToken).ToArray().Any(token => token.Form is "of" or "for" or "to");

    /// <summary>Behind the comma, the "and", the preposition and the article that come after a name.</summary>
    private static int AfterJoint(ImmutableArray<Token> tokens, int index)
    {
        if (tokens[index].Form is not ("," or ";" or "and"))
        {
            return index;
        }

        while (tokens[index].Form is "," or ";" or "and" or "of" or "for" or "to" or "the")
        {
            index++;
        }

        return index;
    }

    private static bool IsName(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (!char.IsUpper(token.Form[0]) && token.Form is not ("and" or "of" or "the" or "&" or "-"))
            {
                return false;
            }
        }

        return true;
    }
}
