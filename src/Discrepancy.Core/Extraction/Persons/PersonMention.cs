namespace Discrepancy.Extraction;

/// <summary>A person in a sentence, with the office the sentence gives.</summary>
/// <param name="Name">The name.</param>
/// <param name="Title">The office; null where the sentence gives none.</param>
/// <param name="Cue">What showed that the name is a person's.</param>
internal sealed record PersonMention(NameMention Name, TitlePhrase? Title, PersonCue Cue);
