namespace Discrepancy.Naming;

/// <summary>Why two written names are taken for one person's or for two persons'. The vocabulary is open: later versions may add to it.</summary>
public enum NameMatchReason
{
    /// <summary>One person: the same words in the same order.</summary>
    SameName,

    /// <summary>One person: only marks on letters, capitals or punctuation differ.</summary>
    Notation,

    /// <summary>One person: the words stand in another order.</summary>
    Order,

    /// <summary>One person: only a form of address, a particle or a suffix is left out or differs.</summary>
    Particles,

    /// <summary>One person: one name leaves words of the other out.</summary>
    LeftOut,

    /// <summary>One person: an initial stands for a word.</summary>
    Initials,

    /// <summary>One person: a short or pet form stands for a given name.</summary>
    Nickname,

    /// <summary>One person: words are joined or split.</summary>
    Spacing,

    /// <summary>One person: two ways to write the same sounds in Latin letters, or two alphabets.</summary>
    Transliteration,

    /// <summary>One person: a few letters differ, as in a misspelling.</summary>
    Misspelling,

    /// <summary>Two persons: each name has a word that the other lacks.</summary>
    OtherWords,

    /// <summary>Two persons: "Ali bin Omar" is not "Omar bin Ali".</summary>
    OtherDescent,

    /// <summary>Taken for two persons: too few words are the same to tell.</summary>
    TooLittle,
}
