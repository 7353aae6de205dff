using System.Diagnostics.CodeAnalysis;

namespace Discrepancy.Lexicons;

/// <summary>Head nouns of offices, their qualifiers and forms of address. Immutable and thread-safe; capitals and hyphens make no difference.</summary>
internal sealed class TitleLexicon
{
    private static readonly Lazy<TitleLexicon> Shared = new(() => new TitleLexicon());
    private readonly Dictionary<string, TitleHead> _heads;
    private readonly Dictionary<string, TitleQualifier> _qualifiers;
    private readonly Dictionary<string, Honorific> _honorifics;

    private TitleLexicon()
    {
        _heads = LexiconResource.ReadRows("titles").Select(ReadHead).ToDictionary(head => head.Form, StringComparer.Ordinal);
        _qualifiers = LexiconResource.ReadRows("title-qualifiers")
            .ToDictionary(row => row[0], row => new TitleQualifier(row[1], ReadEffect(row[2])), StringComparer.Ordinal);
        _honorifics = LexiconResource.ReadRows("honorifics")
            .ToDictionary(row => row[0], row => new Honorific(row[1], LexicalGenders.Parse(row[2])), StringComparer.Ordinal);
        LongestHead = _heads.Keys.Max(form => form.Split(' ').Length);
    }

    /// <summary>The lexicon that is built in, read at the first use.</summary>
    public static TitleLexicon Default => Shared.Value;

    /// <summary>The most words that one head has ("chief petty officer"), where a hyphen separates words: how far a longest match looks.</summary>
    public int LongestHead { get; }

    /// <summary>Finds the head noun of an office; several words are joined by spaces or hyphens.</summary>
    public bool TryFindHead(string form, [NotNullWhen(true)] out TitleHead? head) => _heads.TryGetValue(LexiconKey.Folded(form), out head);

    /// <summary>Finds a qualifier: "deputy", "ex", "elect".</summary>
    public bool TryFindQualifier(string form, [NotNullWhen(true)] out TitleQualifier? qualifier) => _qualifiers.TryGetValue(LexiconKey.Folded(form), out qualifier);

    /// <summary>Finds a form of address: "Mr.", "Dame".</summary>
    public bool TryFindHonorific(string form, [NotNullWhen(true)] out Honorific? honorific) => _honorifics.TryGetValue(LexiconKey.Folded(form), out honorific);

    private static QualifierEffect ReadEffect(string cell) => cell switch
    {
        "rank" => QualifierEffect.Rank,
        "former" => QualifierEffect.Former,
        "acting" => QualifierEffect.Acting,
        "future" => QualifierEffect.Future,
        "honorary" => QualifierEffect.Honorary,
        "current" => QualifierEffect.Current,
        _ => throw new InvalidOperationException($"The word list 'title-qualifiers' has an unknown effect '{cell}'."),
    };

    private static TitleHead ReadHead(string[] row)
    {
        var traits = TitleTraits.None;
        foreach (var trait in row[3].Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            traits |= trait switch
            {
                "abbreviation" => TitleTraits.Abbreviation,
                "plural" => TitleTraits.Plural,
                "single" => TitleTraits.SingleHolder,
                "title" => TitleTraits.BeforeName,
                _ => throw new InvalidOperationException($"The word list 'titles' has an unknown trait '{trait}'."),
            };
        }

        return new TitleHead(row[0], row[1], [.. row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries)], traits, LexicalGenders.Parse(row[4]));
    }
}
