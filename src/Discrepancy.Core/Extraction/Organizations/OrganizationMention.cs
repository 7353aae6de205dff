using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>An organization's name in a sentence.</summary>
/// <param name="FirstToken">Index of its first token, behind the article.</param>
/// <param name="EndToken">Index behind its last token, the abbreviation in parentheses included.</param>
/// <param name="Name">The name.</param>
internal sealed record OrganizationMention(int FirstToken, int EndToken, OrganizationName Name);
