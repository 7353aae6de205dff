using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Discrepancy.Lexicons;

/// <summary>Political parties by their names, short forms and words for their members. Immutable and thread-safe; capitals count ("Labour", not "labour").</summary>
internal sealed class PartyLexicon
{
    private static readonly Lazy<PartyLexicon> Shared = new(() => new PartyLexicon());
    private readonly FrozenDictionary<string, PartyEntry> _parties;

    private PartyLexicon() =>
        _parties = LexiconResource.ReadRows("parties")
            .SelectMany(row => LexiconResource.Values(row[2]).Prepend(row[0]).Select(form => (Form: LexiconKey.Cased(form), Party: new PartyEntry(row[0], row[1]))))
            .ToFrozenDictionary(pair => pair.Form, pair => pair.Party, StringComparer.Ordinal);

    /// <summary>The lexicon that is built in, read at the first use.</summary>
    public static PartyLexicon Default => Shared.Value;

    /// <summary>Finds a party: "GOP", "Republicans" and "Republican" are the Republican Party.</summary>
    public bool TryFind(string form, [NotNullWhen(true)] out PartyEntry? party) => _parties.TryGetValue(LexiconKey.Cased(form), out party);
}
