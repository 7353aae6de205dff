using System.Collections.Immutable;

namespace Discrepancy.Lexicons;

/// <summary>The head noun of an office, job, rank or party role.</summary>
/// <param name="Form">The form as listed, in lower case: "congresswoman".</param>
/// <param name="Head">The canonical head, the same for abbreviations and for both genders: "representative".</param>
/// <param name="ImpliedQualifiers">Qualifiers that the form holds: "VP" is a president, qualified by "vice".</param>
/// <param name="Traits">How it is used.</param>
/// <param name="Gender">What the form tells about the holder: "chairman" a man.</param>
internal sealed record TitleHead(string Form, string Head, ImmutableArray<string> ImpliedQualifiers, TitleTraits Traits, LexicalGender Gender);
