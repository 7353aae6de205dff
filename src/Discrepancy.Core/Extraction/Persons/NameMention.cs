using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>A person's name in a sentence.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="Name">The name in its parts.</param>
internal readonly record struct NameMention(int FirstToken, int EndToken, PersonName Name);
