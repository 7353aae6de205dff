using System.Collections.Frozen;
using Discrepancy.Lexicons;

namespace Discrepancy.Analysis;

/// <summary>The embedded lexicon of abbreviations. Immutable and thread-safe.</summary>
internal sealed class AbbreviationLexicon
{
    private const int Longest = 12;
    private readonly FrozenDictionary<string, Abbreviation> _entries;

    private AbbreviationLexicon(FrozenDictionary<string, Abbreviation> entries) => _entries = entries;

    /// <summary>Reads the lexicon that the assembly carries.</summary>
    public static AbbreviationLexicon Load()
    {
        var entries = new Dictionary<string, Abbreviation>(StringComparer.Ordinal);
        foreach (var row in LexiconResource.ReadRows("abbreviations"))
        {
            var followed = Enum.Parse<AbbreviationFollower>(row[2], ignoreCase: true);
            var entry = new Abbreviation(row[1] is "yes", followed, row[3] is "yes");
            entries[row[0]] = entry;
            if (row[0].Length > 1)
            {
                // A single capital is an initial, whatever the small letter stands for.
                entries.TryAdd(row[0].ToUpperInvariant(), entry);
                entries.TryAdd(char.ToUpperInvariant(row[0][0]) + row[0][1..], entry);
            }
        }

        return new AbbreviationLexicon(entries.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The entry of <paramref name="word"/>, written without its last period; null where there is none.</summary>
    public Abbreviation? Find(ReadOnlySpan<char> word) =>
        word.Length <= Longest && _entries.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var entry) ? entry : null;
}
