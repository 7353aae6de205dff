namespace Discrepancy.Lexicons;

/// <summary>A word that qualifies an office.</summary>
/// <param name="Canonical">The full word: "assistant" for "asst.".</param>
/// <param name="Effect">What it does to the office.</param>
internal sealed record TitleQualifier(string Canonical, QualifierEffect Effect);
