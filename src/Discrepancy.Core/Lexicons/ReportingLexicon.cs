using System.Collections.Frozen;

namespace Discrepancy.Lexicons;

/// <summary>The words by which English tells what somebody says, thinks or wants. Immutable and thread-safe.</summary>
internal sealed class ReportingLexicon
{
    private static readonly Lazy<ReportingLexicon> Shared = new(() => new ReportingLexicon());

    private readonly FrozenDictionary<string, ReportingWord> _verbs = Load("verb");
    private readonly FrozenDictionary<string, ReportingWord> _nouns = Load("noun");
    private readonly FrozenDictionary<string, ReportingWord> _adjectives = Load("adjective");
    private readonly FrozenSet<string> _sources = LexiconResource.ReadRows("reporting-sources").Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private ReportingLexicon()
    {
    }

    /// <summary>The embedded lexicon.</summary>
    public static ReportingLexicon Default => Shared.Value;

    /// <summary>The verb with this lemma, particle or preposition included; null where it is none of reporting.</summary>
    public ReportingWord? Verb(string lemma) => _verbs.GetValueOrDefault(lemma);

    /// <summary>The noun with this lemma; null where it is none of reporting.</summary>
    public ReportingWord? Noun(string lemma) => _nouns.GetValueOrDefault(lemma);

    /// <summary>The adjective with this lemma; null where it is none of reporting.</summary>
    public ReportingWord? Adjective(string lemma) => _adjectives.GetValueOrDefault(lemma);

    /// <summary>Whether the noun with this lemma names a text, an inquiry or somebody who makes one: "poll", "court".</summary>
    public bool IsSource(string lemma) => _sources.Contains(lemma);

    private static FrozenDictionary<string, ReportingWord> Load(string part) =>
        LexiconResource.ReadRows("reporting-words")
            .Where(row => string.Equals(row[1], part, StringComparison.Ordinal))
            .ToFrozenDictionary(row => row[0], Parse, StringComparer.OrdinalIgnoreCase);

    private static ReportingWord Parse(string[] row)
    {
        var frames = LexiconResource.Values(row[3]);
        return new ReportingWord(
            row[0],
            Enum.Parse<ReportingSort>(row[2], ignoreCase: true),
            frames.Contains("quote", StringComparer.Ordinal),
            frames.Contains("clause", StringComparer.Ordinal),
            frames.Contains("infinitive", StringComparer.Ordinal),
            frames.Contains("object", StringComparer.Ordinal));
    }
}
