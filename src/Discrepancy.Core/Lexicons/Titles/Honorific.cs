namespace Discrepancy.Lexicons;

/// <summary>A form of address before a name.</summary>
/// <param name="Canonical">The same for all spellings: "mr" for "Mr." and "Mister".</param>
/// <param name="Gender">What it tells about the person.</param>
internal sealed record Honorific(string Canonical, LexicalGender Gender);
