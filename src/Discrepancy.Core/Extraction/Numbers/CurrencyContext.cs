using Discrepancy.Language;

namespace Discrepancy.Extraction;

/// <summary>Tells whether a number stands beside a currency, where "5m" is five million and not five metres.</summary>
internal static class CurrencyContext
{
    /// <summary>Whether a currency sign or word stands before <paramref name="first"/> or at <paramref name="end"/>.</summary>
    public static bool IsBeside(IReadOnlyList<Token> tokens, int first, int end) =>
        CurrencyTable.EndsBefore(tokens, first) || CurrencyTable.Find(at => at < tokens.Count ? tokens[at].Form : "", end) is not null;
}
