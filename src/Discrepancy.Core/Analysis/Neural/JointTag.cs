using Discrepancy.Language;

namespace Discrepancy.Analysis;

/// <summary>One class of the tagger: a part of speech with its features.</summary>
/// <param name="Name">As in the treebanks, for example <c>VERB|Mood=Ind|Tense=Past|VerbForm=Fin</c>.</param>
/// <param name="Upos">The part of speech.</param>
/// <param name="Features">The features.</param>
internal sealed record JointTag(string Name, PartOfSpeech Upos, Morphology Features)
{
    /// <summary>What the lemmatizer's keys begin with under this tag.</summary>
    public LemmaTag LemmaTag { get; } = LemmaKeys.Tag(Name);

    /// <summary>Reads a tag's name.</summary>
    public static JointTag Parse(string name)
    {
        var parts = name.Split('|');
        return new JointTag(name, UniversalTags.Parse(parts[0]), new Morphology(
            Read<GrammaticalNumber>(parts, "Number="),
            Read<GrammaticalTense>(parts, "Tense="),
            Read<VerbForm>(parts, "VerbForm="),
            Read<GrammaticalMood>(parts, "Mood="),
            Read<ComparisonDegree>(parts, "Degree="),
            parts.Contains("Voice=Pass", StringComparer.Ordinal)));
    }

    private static T Read<T>(string[] parts, string prefix)
        where T : struct, Enum
    {
        var part = Array.Find(parts, p => p.StartsWith(prefix, StringComparison.Ordinal));
        return part is not null && Enum.TryParse<T>(part.AsSpan(prefix.Length), out var value) ? value : default;
    }
}
