using Discrepancy.Language;

namespace Discrepancy.Analysis;

/// <summary>The names of the universal parts of speech, as treebanks write them (de Marneffe et al., 2021).</summary>
internal static class UniversalTags
{
    /// <summary>The part of speech of a name such as <c>PROPN</c>.</summary>
    public static PartOfSpeech Parse(string name) => name switch
    {
        "ADJ" => PartOfSpeech.Adjective,
        "ADP" => PartOfSpeech.Adposition,
        "ADV" => PartOfSpeech.Adverb,
        "AUX" => PartOfSpeech.Auxiliary,
        "CCONJ" => PartOfSpeech.CoordinatingConjunction,
        "DET" => PartOfSpeech.Determiner,
        "INTJ" => PartOfSpeech.Interjection,
        "NOUN" => PartOfSpeech.Noun,
        "NUM" => PartOfSpeech.Numeral,
        "PART" => PartOfSpeech.Particle,
        "PRON" => PartOfSpeech.Pronoun,
        "PROPN" => PartOfSpeech.ProperNoun,
        "PUNCT" => PartOfSpeech.Punctuation,
        "SCONJ" => PartOfSpeech.SubordinatingConjunction,
        "SYM" => PartOfSpeech.Symbol,
        "VERB" => PartOfSpeech.Verb,
        _ => PartOfSpeech.Other,
    };
}
