using Discrepancy.Language;

namespace Discrepancy.Extraction;

/// <summary>Tells whether a number stands beside a currency, where "5m" is five million and not five metres.</summary>
internal static class CurrencyContext
{
    /// <summary>Whether a currency sign or word stands before <paramref name="first"/> or at <paramref name="end"/>.</summary>
    public static bool IsBeside(IReadOnlyList<Token> tokens, int first, int end) =>
        (first > 0 && EndsWithSign(tokens[first - 1].Form)) || (end < tokens.Count && IsWord(tokens[end].Form));

    private static bool EndsWithSign(string form) =>
        form.Length > 0 && (char.GetUnicodeCategory(form[^1]) == System.Globalization.UnicodeCategory.CurrencySymbol || IsWord(form));

    private static bool IsWord(string form) => form.ToLowerInvariant() is "$" or "€" or "£" or "dollars" or "euros" or "euro" or "pounds" or "yen" or "yuan"
        or "usd" or "eur" or "gbp" or "jpy" or "cny" or "rs" or "rs." or "rupees" or "rubles" or "roubles" or "francs";
}
