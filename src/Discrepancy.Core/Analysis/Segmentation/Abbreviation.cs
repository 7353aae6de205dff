namespace Discrepancy.Analysis;

/// <summary>What a lexicon says of an abbreviation that is written with a period.</summary>
/// <param name="MayEndSentence">Whether a sentence may end with it, its period being the sentence's too.</param>
/// <param name="Followed">What normally follows it.</param>
/// <param name="IsWord">Whether the letters are also a word, so that it is an abbreviation only before what normally follows it.</param>
internal sealed record Abbreviation(bool MayEndSentence, AbbreviationFollower Followed, bool IsWord);
