using Discrepancy.Language;

namespace Discrepancy.Extraction;

/// <summary>Tells a date that belongs to a thing ("the 1996 Act", "a Wednesday vote", "Tuesday's caucus") from one that says when something happened.</summary>
internal static class AttributiveDates
{
    internal static bool Contains(DateTokens tokens, int first, int end)
    {
        if (tokens.Is(end, "'s", "'"))
        {
            return true;
        }

        return FunctionWords.IsDeterminer(tokens.Word(first - 1)) && IsNounLike(tokens, end);
    }

    private static bool IsNounLike(DateTokens tokens, int index) =>
        tokens.IsWord(index) && !FunctionWords.IsFunctionWord(tokens.Word(index))
        && tokens.Tokens[index].PartOfSpeech is PartOfSpeech.Unknown or PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective;
}
