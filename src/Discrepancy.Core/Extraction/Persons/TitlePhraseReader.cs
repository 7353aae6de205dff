using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Lexicons;

namespace Discrepancy.Extraction;

/// <summary>
/// Finds the words of offices: a head noun ("minister") with the words that modify it to its left
/// ("Japan's Senior Deputy ...") and the body it belongs to on its right ("... for Foreign Affairs").
/// </summary>
internal static class TitlePhraseReader
{
    private const int MostFieldWords = 2;

    /// <summary>The offices of a sentence, in order, without overlap.</summary>
    /// <param name="tokens">The sentence's tokens.</param>
    /// <param name="persons">The persons named in it, whose names are no part of an office.</param>
    public static ImmutableArray<TitlePhrase> Read(ImmutableArray<Token> tokens, ImmutableArray<NameMention> persons)
    {
        var phrases = ImmutableArray.CreateBuilder<TitlePhrase>();
        var free = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (TitleHeadMention.TryMatch(tokens, i) is not { } head || IsModifierOfNextHead(tokens, head) || persons.Any(person => person.FirstToken <= i && i < person.EndToken))
            {
                continue;
            }

            var parts = new TitleParts(head.Entry, IsCapitalized(tokens[i]));
            var first = TitleModifierReader.ReadLeft(tokens, i, LimitOf(persons, i, free), parts);
            var end = TitleBodyReader.ReadRight(tokens, head.EndToken, persons, parts);
            phrases.Add(new TitlePhrase(first, end, parts.ToTitle(), head.Entry.Traits.HasFlag(TitleTraits.BeforeName), head.Entry.Traits.HasFlag(TitleTraits.Plural)));
            free = end;
            i = end - 1;
        }

        return phrases.DrainToImmutable();
    }

    /// <summary>An office that <paramref name="phrase"/> names, with the words from <paramref name="bodyFirst"/> to <paramref name="bodyEnd"/> (excluded) as its body.</summary>
    public static TitlePhrase ReadOf(ImmutableArray<Token> tokens, TitlePhrase phrase, int bodyFirst, int bodyEnd)
    {
        var head = phrase.EndToken - 1;
        while (TitleHeadMention.TryMatch(tokens, head) is not { } mention || !mention.Entry.Traits.HasFlag(TitleTraits.Plural))
        {
            head--;
        }

        var parts = new TitleParts(TitleHeadMention.TryMatch(tokens, head)!.Entry, IsCapitalized(tokens[head]));
        TitleModifierReader.ReadLeft(tokens, head, phrase.FirstToken, parts);
        foreach (var token in tokens.AsSpan(bodyFirst, bodyEnd - bodyFirst))
        {
            parts.AddBody(token.Form);
        }

        return phrase with { Title = parts.ToTitle() };
    }

    private static int LimitOf(ImmutableArray<NameMention> persons, int head, int free) =>
        persons.Where(person => person.EndToken <= head).Select(person => person.EndToken).Append(free).Max();

    /// <summary>"Deputy" and "Assistant" are offices of their own, but not before another one.</summary>
    private static bool IsModifierOfNextHead(ImmutableArray<Token> tokens, TitleHeadMention head)
    {
        var next = head.EndToken;
        while (next < tokens.Length && (tokens[next].Form is "-" || TitleLexicon.Default.TryFindQualifier(tokens[next].Form, out _)))
        {
            if (TitleHeadMention.TryMatch(tokens, next) is not null)
            {
                return true;
            }

            next++;
        }

        return TitleLexicon.Default.TryFindQualifier(tokens[head.FirstToken].Form, out _) && EndOfFields(tokens, next) is var field && field < tokens.Length && TitleHeadMention.TryMatch(tokens, field) is not null;
    }

    /// <summary>Index behind the words that name a field: "Deputy Foreign Minister".</summary>
    private static int EndOfFields(ImmutableArray<Token> tokens, int first)
    {
        var end = first;
        while (end < tokens.Length && end < first + MostFieldWords && TitleHeadMention.TryMatch(tokens, end) is null
            && tokens[end].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective
            && CommonWordLexicon.Default.Contains(tokens[end].Form))
        {
            end++;
        }

        return end;
    }

    private static bool IsCapitalized(Token token) => char.IsUpper(token.Form[0]);
}
