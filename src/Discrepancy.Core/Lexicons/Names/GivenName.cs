namespace Discrepancy.Lexicons;

/// <summary>A given name.</summary>
/// <param name="Gender">The gender of most who bear it.</param>
/// <param name="IsCommonWord">Whether it is also a common English word ("Will", "Grant", "May"): a name only where the context says so.</param>
internal sealed record GivenName(LexicalGender Gender, bool IsCommonWord);
