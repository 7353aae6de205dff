using Discrepancy.Lexicons;

namespace Discrepancy.Naming;

/// <summary>A word of a name as it is compared.</summary>
/// <param name="Key">Latin letters in lower case without marks, where the script is an alphabet.</param>
/// <param name="IsTransliterated">Whether the text has it in another alphabet.</param>
/// <param name="IsFirst">Whether the name begins with it; a particle there is a given name ("Ben").</param>
internal sealed record NamePart(string Key, bool IsTransliterated, bool IsFirst)
{
    private static readonly WordSet Particles =
        new("al el ul ur bin ben ibn bint abu abou de da di du del della der den van von la le zu the e y dos das do af av ter ten jr sr junior senior ii iii iv");

    /// <summary>A word that says little by itself: a particle, a form of address.</summary>
    public bool IsMinor { get; } = (!IsFirst && Particles.Contains(Key)) || (Key.Length > 1 && TitleLexicon.Default.TryFindHonorific(Key, out _));

    /// <summary>A first letter for a word.</summary>
    public bool IsInitial => Key.Length == 1 && char.IsAsciiLetter(Key[0]);

    /// <summary>Signs for words or syllables, each of which tells another name: 习近平.</summary>
    public bool IsSyllabic { get; } = Key.Any(letter => letter is >= '\u2E80' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7AF');

    /// <summary>Whether it is a common given name.</summary>
    public bool IsGivenName { get; } = GivenNameLexicon.Default.TryFind(Key, out _);
}
