using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>The words of an office in a sentence.</summary>
/// <param name="FirstToken">Index of its first token, the possessor ("Japan's") included.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="Title">The office in its parts.</param>
/// <param name="TakesName">Whether a name may stand directly behind it: "Senator Smith".</param>
/// <param name="IsPlural">Whether it may be the office of several: "Senators Smith and Jones".</param>
internal sealed record TitlePhrase(int FirstToken, int EndToken, TitleValue Title, bool TakesName, bool IsPlural);
