namespace Discrepancy.Language;

/// <summary>The morphological features that later stages use.</summary>
/// <param name="Number">Of nouns, pronouns and determiners.</param>
/// <param name="Tense">Of finite verbs and participles.</param>
/// <param name="VerbForm">Of verbs and auxiliaries.</param>
/// <param name="Mood">Of finite verbs.</param>
/// <param name="Degree">Of adjectives and adverbs.</param>
/// <param name="IsPassive">Whether a participle is passive.</param>
public readonly record struct Morphology(
    GrammaticalNumber Number,
    GrammaticalTense Tense,
    VerbForm VerbForm,
    GrammaticalMood Mood,
    ComparisonDegree Degree,
    bool IsPassive);
