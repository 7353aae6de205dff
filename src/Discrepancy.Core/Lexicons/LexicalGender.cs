namespace Discrepancy.Lexicons;

/// <summary>What a word tells about the gender of the person it names.</summary>
internal enum LexicalGender
{
    /// <summary>Nothing.</summary>
    Unknown,

    /// <summary>A woman.</summary>
    Female,

    /// <summary>A man.</summary>
    Male,

    /// <summary>Both are common: "Leslie".</summary>
    Either,
}
