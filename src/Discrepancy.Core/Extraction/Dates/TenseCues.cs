using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>What one word says of the tense of its clause.</summary>
internal static class TenseCues
{
    internal static VerbTense At(DateTokens tokens, int index)
    {
        var word = tokens.Word(index);
        return word switch
        {
            "will" or "'ll" or "wo" or "shall" or "would" => VerbTense.Future,
            "to" => Infinitive(tokens, index),
            "was" or "were" or "had" or "did" => VerbTense.Past,
            "has" or "have" or "'ve" => tokens.Is(index + 1, "to") ? VerbTense.Present : VerbTense.Past,
            "is" or "are" or "am" or "'re" => Present(tokens, index),
            _ when PastVerbs.IsPast(tokens, index) => Participle(tokens, index),
            _ => VerbTense.Unknown,
        };
    }

    // "plans to meet", "set to open", "to be held" look ahead; "was forced to resign" does not.
    private static VerbTense Infinitive(DateTokens tokens, int index)
    {
        if (tokens.Is(index + 1, "be"))
        {
            return VerbTense.Future;
        }

        var isVerb = tokens.IsWord(index + 1) && !tokens.IsCapitalized(index + 1) && !FunctionWords.IsFunctionWord(tokens.Word(index + 1));
        return isVerb && (PastVerbs.IsIntention(tokens.Word(index - 1)) || tokens.Is(index - 1, "is", "are", "going"))
            ? VerbTense.Future : VerbTense.Unknown;
    }

    private static VerbTense Present(DateTokens tokens, int index)
    {
        for (var next = index + 1; next <= index + 3; next++)
        {
            if (tokens.Is(next, "to", "expected", "scheduled", "planned", "due", "slated", "set", "going"))
            {
                return VerbTense.Future;
            }
        }

        return VerbTense.Present;
    }

    // A participle takes the tense of the auxiliary before it: "will be held", "is expected".
    private static VerbTense Participle(DateTokens tokens, int index)
    {
        for (var before = index - 1; before >= Math.Max(0, index - 3); before--)
        {
            if (tokens.Is(before, "will", "'ll", "would", "shall", "is", "are", "be") && PastVerbs.CanBeParticiple(tokens.Word(index)))
            {
                return tokens.Is(before, "be") ? VerbTense.Future : At(tokens, before);
            }
        }

        return VerbTense.Past;
    }
}
