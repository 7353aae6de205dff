using Discrepancy.Lexicons;

namespace Discrepancy.Resolution;

/// <summary>What a pronoun of the third person tells of what it stands for.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Gender">The gender; unknown for "it".</param>
/// <param name="IsPossessive">Whether it owns: "his".</param>
/// <param name="IsReflexive">Whether it is the subject of its own clause: "himself".</param>
internal sealed record Pronoun(ParticipantKind Kind, LexicalGender Gender, bool IsPossessive, bool IsReflexive)
{
    /// <summary>The pronoun that a word is; null where it is none, or one of several ("they").</summary>
    public static Pronoun? Of(string form) => form.ToLowerInvariant() switch
    {
        "he" or "him" => new Pronoun(ParticipantKind.Person, LexicalGender.Male, IsPossessive: false, IsReflexive: false),
        "his" => new Pronoun(ParticipantKind.Person, LexicalGender.Male, IsPossessive: true, IsReflexive: false),
        "himself" => new Pronoun(ParticipantKind.Person, LexicalGender.Male, IsPossessive: false, IsReflexive: true),
        "she" => new Pronoun(ParticipantKind.Person, LexicalGender.Female, IsPossessive: false, IsReflexive: false),
        "her" or "hers" => new Pronoun(ParticipantKind.Person, LexicalGender.Female, IsPossessive: true, IsReflexive: false),
        "herself" => new Pronoun(ParticipantKind.Person, LexicalGender.Female, IsPossessive: false, IsReflexive: true),
        "it" => new Pronoun(ParticipantKind.Body, LexicalGender.Unknown, IsPossessive: false, IsReflexive: false),
        "its" => new Pronoun(ParticipantKind.Body, LexicalGender.Unknown, IsPossessive: true, IsReflexive: false),
        _ => null,
    };
}
