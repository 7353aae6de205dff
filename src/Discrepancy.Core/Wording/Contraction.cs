namespace Discrepancy.Wording;

/// <summary>Splits a contraction into its words and writes the second one out.</summary>
internal static class Contraction
{
    /// <summary>The length of the first word and the second word written out; null where the form is no contraction.</summary>
    public static (int Stem, string Word)? Split(string form)
    {
        if (form.Equals("cannot", StringComparison.OrdinalIgnoreCase))
        {
            return (3, "not");
        }

        var apostrophe = form.AsSpan().LastIndexOfAny('\'', '’');
        if (apostrophe <= 0)
        {
            return null;
        }

        return form[(apostrophe + 1)..].ToLowerInvariant() switch
        {
            "t" when apostrophe > 1 && form[apostrophe - 1] is 'n' or 'N' => (apostrophe - 1, "not"),
            "re" => (apostrophe, "are"),
            "ll" => (apostrophe, "will"),
            "ve" => (apostrophe, "have"),
            "m" => (apostrophe, "am"),
            "d" => (apostrophe, "'d"),
            "s" => (apostrophe, "'s"),
            _ => null,
        };
    }

    /// <summary>"ca" of "can't" is "can", "wo" of "won't" is "will".</summary>
    public static string Restore(string stem, string word) => word is not "not" ? stem : stem.ToLowerInvariant() switch
    {
        "ca" => "can",
        "wo" => "will",
        "sha" => "shall",
        _ => stem,
    };

    /// <summary>Whether a contracted word can stand for a full one: "'d" for "would" and "had".</summary>
    public static bool StandsFor(string contracted, string full) => contracted switch
    {
        "'d" => full is "would" or "had",
        "'s" => full is "is" or "has" or "us",
        _ => false,
    };
}
