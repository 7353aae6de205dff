namespace Discrepancy.Lexicons;

/// <summary>Reads the gender column of the word lists.</summary>
internal static class LexicalGenders
{
    /// <summary>The gender that a cell states; an empty cell is <see cref="LexicalGender.Unknown"/>.</summary>
    public static LexicalGender Parse(string cell) => cell switch
    {
        "" => LexicalGender.Unknown,
        "female" or "f" => LexicalGender.Female,
        "male" or "m" => LexicalGender.Male,
        "either" or "e" => LexicalGender.Either,
        _ => throw new InvalidOperationException($"'{cell}' is no gender of the word lists."),
    };
}
