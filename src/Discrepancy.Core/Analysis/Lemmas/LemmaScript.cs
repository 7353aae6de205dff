namespace Discrepancy.Analysis;

/// <summary>How a lemma is made of a form: set the case, cut characters off the end, append others.</summary>
/// <param name="Case">What happens to the case first.</param>
/// <param name="Cut">How many characters are cut off, at most nine.</param>
/// <param name="Append">What is put in their place.</param>
internal sealed record LemmaScript(LemmaCase Case, int Cut, string Append)
{
    private const string Letters = "KLT";

    /// <summary>Reads <c>L2y</c>: lower, cut two, append y; <c>K0</c>: keep.</summary>
    public static LemmaScript Parse(string text) => new((LemmaCase)Letters.IndexOf(text[0], StringComparison.Ordinal), text[1] - '0', text[2..]);

    /// <summary>The script that leads from a form to its lemma, or null where more than nine characters would be cut.</summary>
    public static LemmaScript? Between(string form, string lemma, LemmaCase lemmaCase)
    {
        var from = Recase(form, lemmaCase);
        var shared = from.AsSpan().CommonPrefixLength(lemma);
        return from.Length - shared > 9 ? null : new LemmaScript(lemmaCase, from.Length - shared, lemma[shared..]);
    }

    /// <summary>Applies the script; a form that is too short for it is not cut.</summary>
    public string Apply(string form)
    {
        var from = Recase(form, Case);
        if (Cut > from.Length || (Cut == from.Length && Append.Length == 0) || (Cut == 0 && Append.Length == 0))
        {
            return from;
        }

        return string.Concat(from.AsSpan(0, from.Length - Cut), Append);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Letters[(int)Case]}{(char)('0' + Cut)}{Append}";

    private static string Recase(string form, LemmaCase lemmaCase) => lemmaCase switch
    {
        LemmaCase.Lower => form.ToLowerInvariant(),
        LemmaCase.Title => string.Concat(form[..1].ToUpperInvariant(), form[1..].ToLowerInvariant()),
        _ => form,
    };
}
