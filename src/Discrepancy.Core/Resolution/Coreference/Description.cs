using Discrepancy.Lexicons;

namespace Discrepancy.Resolution;

/// <summary>A noun phrase that describes a person or a body without naming it: "the driver", "a foreign minister".</summary>
/// <param name="FirstToken">Index of its first token, the article included.</param>
/// <param name="FirstModifier">Index of the first token behind the article.</param>
/// <param name="NounToken">Index of the noun's first token.</param>
/// <param name="EndToken">Index behind the noun.</param>
/// <param name="Noun">The noun, in the singular and lower case: "attorney general".</param>
/// <param name="Kind">What it describes.</param>
/// <param name="Gender">What the noun tells of the gender.</param>
/// <param name="IsDefinite">Whether it may take up somebody mentioned before and nothing behind it says who is meant: "the minister", not "the minister of trade".</param>
internal sealed record Description(int FirstToken, int FirstModifier, int NounToken, int EndToken, string Noun, ParticipantKind Kind, LexicalGender Gender, bool IsDefinite);
