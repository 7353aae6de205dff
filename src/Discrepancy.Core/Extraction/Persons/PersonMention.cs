namespace Discrepancy.Extraction;

/// <summary>A person in a sentence, with the office that stands beside the name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Title">The office; null where none stands beside the name.</param>
internal sealed record PersonMention(NameMention Name, TitlePhrase? Title);
