using System.Collections.Frozen;
using Discrepancy.Language;
using Discrepancy.Lexicons;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>
/// Whose "$", "peso" or "pound" is meant where the words do not say: that of the country whose domain the document was published under.
/// Elsewhere "$" is the dollar of the United States, and a name that several states use stays as it is.
/// </summary>
internal static class HomeCurrency
{
    private static readonly FrozenDictionary<(string Domain, string Name), string> Codes = LexiconResource.ReadRows("home-currencies")
        .ToFrozenDictionary(row => (row[0], row[1]), row => row[2]);

    private static readonly WordSet Plain = new("$ dollar dollars cent cents peso pesos rupee rupees pound pounds shilling shillings franc francs krona kronor krone kroner dinar dinars");

    /// <summary>The top-level domain of an address; empty where there is none.</summary>
    public static string Of(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Host.LastIndexOf('.') is >= 0 and var dot ? address.Host[(dot + 1)..].ToLowerInvariant() : "";

    /// <summary>The value of <paramref name="mention"/>, in the currency of the country.</summary>
    public static QuantityValue Read(Sentence sentence, QuantityMention mention, string domain)
    {
        var value = mention.Value;
        if (domain.Length == 0 || value.Measure != Measure.Money || mention.UnitToken < 0 || !Plain.Contains(sentence.Tokens[mention.UnitToken].Form) || IsNamed(sentence, mention.UnitToken))
        {
            return value;
        }

        return Codes.TryGetValue((domain, value.Unit), out var code) ? value with { Unit = code } : value;
    }

    // "U.S. dollars", "U.S. $20"
    private static bool IsNamed(Sentence sentence, int unit) =>
        unit > 0 && sentence.Tokens[unit - 1].Form is { Length: > 0 } before && char.IsUpper(before[0]) && sentence.Tokens[unit].Form is not "$";
}
