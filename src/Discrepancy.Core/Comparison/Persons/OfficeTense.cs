using Discrepancy.Claims;
using Discrepancy.Lexicons;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Comparison;

/// <summary>
/// Tells of which time an office is. A name keeps the office before it as a form of address and in accounts of the past ("Secretary Doe"), so that
/// only an apposition or a clause in the present says that somebody is in office.
/// </summary>
internal static class OfficeTense
{
    /// <summary>Words that set a sentence in a time of its own.</summary>
    private static readonly WordSet OtherTimes = new("then when ago once until till before after during had formerly previously earlier later still time served serving years");

    /// <summary>Words by which offices are taken and left.</summary>
    private static readonly WordSet Changes = new(
        "resign resigned resigns resigning resignation step stepped stepping quit quits retire retired retires retiring retirement oust ousted "
        + "replace replaced replaces succeed succeeded succeeds successor predecessor appoint appointed appointment elected election reelected name named "
        + "return returned returns again leave leaves leaving left became become term sworn took takes suspended died");

    /// <summary>Words that tell of a change of office in the passive only: a story is dismissed, but who was dismissed is out.</summary>
    private static readonly WordSet PassiveChanges = new("dismissed fired removed sacked chosen picked promoted confirmed");

    private static readonly WordSet Passives = new("was were is are been being be");

    /// <summary>"The former chairman", "once the chairman", but not "then the chairman", who was in office at the time told of, nor the office of one who died.</summary>
    public static bool IsPast(Claim claim) =>
        claim.Value is TitleValue { IsFormer: true } && IsTold(claim) && claim.Predicate.Words.Split(' ', '-')[0] is not ("then" or "late");

    /// <summary>"Jane Doe, the chairman of the board,", "Jane Doe is the chairman of the board", in a sentence of no other time.</summary>
    public static bool IsPresent(Claim claim) =>
        claim.Value is TitleValue { IsFormer: false } && IsTold(claim) && IsAssertedOfNow(claim) && !Words(claim.Span.Document, claim.SentenceSpan).Any(IsOfAnotherTime);

    /// <summary>Whether a paragraph that names the person has a word for taking or leaving an office.</summary>
    public static bool TellsOfAChange(Claim claim)
    {
        var document = claim.Span.Document;
        var surname = claim.Subject.Canonical.Split(' ')[^1];
        for (var at = document.Text.IndexOf(surname, StringComparison.Ordinal); at >= 0; at = document.Text.IndexOf(surname, at, StringComparison.Ordinal))
        {
            var paragraph = ParagraphFinder.At(document, at);
            if (TellsOfAChange(Words(document, paragraph)))
            {
                return true;
            }

            at = Math.Max(at + 1, paragraph.End);
        }

        return false;
    }

    private static bool TellsOfAChange(string[] words) =>
        words.Any(Changes.Contains) || words.Zip(words.Skip(1)).Any(pair => Passives.Contains(pair.First) && PassiveChanges.Contains(pair.Second));

    private static bool IsTold(Claim claim) =>
        claim is { Polarity: Polarity.Positive, Modality: Modality.Asserted, Attribution.Kind: not AttributionKind.DirectQuote };

    /// <summary>What stands between the name and the office: a comma, or a clause in the present; nothing where the office is part of the address.</summary>
    private static bool IsAssertedOfNow(Claim claim)
    {
        var (quote, office, holder) = (SingleSpaced.Of(claim.Span.Quote), claim.Predicate.Words, claim.Subject.Mention);
        var between = quote.StartsWith(office, StringComparison.Ordinal) ? quote[office.Length..]
            : quote.StartsWith(holder, StringComparison.Ordinal) ? quote[holder.Length..]
            : "";
        return between.StartsWith(',') || between.StartsWith(" is ", StringComparison.Ordinal);
    }

    private static bool IsOfAnotherTime(string word) => OtherTimes.Contains(word) || (word.Length == 4 && word.All(char.IsAsciiDigit));

    private static string[] Words(SourceDocument document, TextSpan span) =>
        document.Text[span.Start..span.End].ToLowerInvariant().Split([' ', '\n', '\r', '\t', ',', '.', ';', ':', '"', '“', '”', '(', ')', '-', '—', '–'], StringSplitOptions.RemoveEmptyEntries);
}
