using System.Diagnostics.CodeAnalysis;

namespace Discrepancy.Lexicons;

/// <summary>Political parties by their names, short forms and words for their members. Immutable and thread-safe; capitals count ("Labour", not "labour").</summary>
internal sealed class PartyLexicon
{
    private static readonly Lazy<PartyLexicon> Shared = new(() => new PartyLexicon());
    private readonly Dictionary<string, PartyEntry> _parties = new(StringComparer.Ordinal);

    private PartyLexicon()
    {
        foreach (var row in LexiconResource.ReadRows("parties"))
        {
            var party = new PartyEntry(row[0], row[1]);
            _parties.Add(LexiconKey.Cased(party.Name), party);
            foreach (var form in LexiconResource.Values(row[2]))
            {
                _parties.Add(LexiconKey.Cased(form), party);
            }
        }
    }

    /// <summary>The lexicon that is built in, read at the first use.</summary>
    public static PartyLexicon Default => Shared.Value;

    /// <summary>Finds a party: "GOP", "Republicans" and "Republican" are the Republican Party.</summary>
    public bool TryFind(string form, [NotNullWhen(true)] out PartyEntry? party) => _parties.TryGetValue(LexiconKey.Cased(form), out party);
}
