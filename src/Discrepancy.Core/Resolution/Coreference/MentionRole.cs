namespace Discrepancy.Resolution;

/// <summary>What a mention is in its clause, from the least to the most salient.</summary>
internal enum MentionRole
{
    /// <summary>A prepositional phrase or anything else.</summary>
    Other,

    /// <summary>The owner of something: "Ng's car".</summary>
    Possessor,

    /// <summary>The object.</summary>
    Object,

    /// <summary>The subject.</summary>
    Subject,
}
