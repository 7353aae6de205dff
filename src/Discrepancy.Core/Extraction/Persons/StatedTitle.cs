namespace Discrepancy.Extraction;

/// <summary>An office that a clause says somebody holds.</summary>
/// <param name="HolderFirst">Index of the first token of the holder.</param>
/// <param name="HolderEnd">Index behind the holder's last token.</param>
/// <param name="Title">The office.</param>
internal sealed record StatedTitle(int HolderFirst, int HolderEnd, TitlePhrase Title);
