using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Lexicons;
using Discrepancy.Values;
using Discrepancy.Wording;

namespace Discrepancy.Comparison;

/// <summary>
/// Tells where two sentences may describe two scenes, because each brings in who is in it and tells what is going on: "a white van is waiting" and
/// "a black van is waiting", "a man is standing" and "a man is sitting".
/// </summary>
internal static class NewlyMentioned
{
    private const string Colour = "colour";

    /// <summary>"three small white dogs".</summary>
    private const int MostWords = 4;

    private static readonly WordSet Determiners = new("a an one two three four five six seven eight nine ten some several many");

    private static readonly WordSet Auxiliaries = new("is are was were");

    /// <summary>Whether the words at the place are what tells the one newcomer from the other, or what each of them is doing.</summary>
    public static bool MayBeTwo(Claim left, Claim right)
    {
        var (one, other) = (Last(left), Last(right));
        return IsScene(left) && IsScene(right)
            && (BehindAuxiliary(left) && BehindAuxiliary(right) ? IsVerb(one) && IsVerb(other)
                : OpensSentence(left) && OpensSentence(right) && ((IsGendered(one) && IsGendered(other)) || (IsColour(one) && IsColour(other))));
    }

    /// <summary>"A van is waiting".</summary>
    private static bool IsScene(Claim claim)
    {
        var words = WordReader.Read(claim.Span.Document.Text, claim.SentenceSpan);
        return Determiners.Contains(words[0].Key) && words.Zip(words.Skip(1)).Any(pair => Auxiliaries.Contains(pair.First.Key) && IsVerb(pair.Second.Key));
    }

    private static bool BehindAuxiliary(Claim claim) => WordsBefore(claim) is [.., var last] && Auxiliaries.Contains(last);

    /// <summary>Whether nothing but a determiner and adjectives stands before the words, in the sentence or among them.</summary>
    private static bool OpensSentence(Claim claim)
    {
        var before = WordsBefore(claim);
        ImmutableArray<string> words = [.. before, .. Words(claim)];
        return words.Length <= MostWords && words.Skip(1).All(word => !FunctionWordLexicon.Default.Contains(word)) && before.Skip(1).All(word => !WordForms.IsVerbForm(word));
    }

    private static ImmutableArray<string> WordsBefore(Claim claim) =>
    [
        .. WordReader.Read(claim.Span.Document.Text, claim.SentenceSpan).Where(word => word.Span.End <= claim.Span.Span.Start).Select(word => word.Key),
    ];

    private static ImmutableArray<string> Words(Claim claim) => ((WordingValue)claim.Value).Words;

    private static string Last(Claim claim) => Words(claim)[^1];

    private static bool IsVerb(string word) => word.EndsWith("ing", StringComparison.Ordinal);

    private static bool IsGendered(string noun) =>
        WordForms.Of(noun).Any(form => PersonNounLexicon.Default.TryFind(form, out var gender) && gender is (LexicalGender.Male or LexicalGender.Female));

    private static bool IsColour(string word) => ContrastLexicon.Default.IsOfKind(word, Colour);
}
