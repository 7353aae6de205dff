namespace Discrepancy.Naming;

/// <summary>How two written names of persons relate, as far as the names alone tell.</summary>
internal enum PersonNameRelation
{
    /// <summary>Two persons, or nothing that speaks for one.</summary>
    Different,

    /// <summary>Almost the same letters where accepted forms would be the same.</summary>
    SpellingVariant,

    /// <summary>Accepted forms of one name: order, initials, nickname, a part left out, diacritics.</summary>
    Alias,

    /// <summary>The same name.</summary>
    Same,
}
