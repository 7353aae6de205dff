namespace Discrepancy.Evaluation;

/// <summary>One mention of a coreference chain.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Words">Its words.</param>
/// <param name="HeadTag">The part of speech of its head (UPOS).</param>
/// <param name="EntityType">What GUM says it is: person, organization, place ...</param>
internal sealed record GoldMention(int Start, int End, IReadOnlyList<string> Words, string HeadTag, string EntityType)
{
    private static readonly HashSet<string> Pronouns = new(
        "he him his himself she her hers herself it its itself they them their theirs themselves".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it names what it means.</summary>
    public bool IsName => HeadTag == "PROPN";

    /// <summary>Whether it is a pronoun of the third person.</summary>
    public bool IsPronoun => Words.Count == 1 && Pronouns.Contains(Words[0]);

    /// <summary>Whether it is a noun with "the", "this" or "that".</summary>
    public bool IsDescription => HeadTag == "NOUN" && Words[0].ToLowerInvariant() is "the" or "this" or "that";
}
