namespace Discrepancy.Extraction;

/// <summary>What a named person is to another: "Holm's wife Ann".</summary>
/// <param name="HolderFirst">Index of the first token of the one whose wife she is.</param>
/// <param name="HolderEnd">Index behind that one's last token.</param>
/// <param name="Noun">Index of the noun.</param>
/// <param name="Name">Her name.</param>
internal sealed record PersonRelation(int HolderFirst, int HolderEnd, int Noun, NameMention Name);
