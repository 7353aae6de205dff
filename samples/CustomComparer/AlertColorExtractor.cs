using Discrepancy.Claims;
using Discrepancy.Extraction;
using Discrepancy.Language;
using Discrepancy.Text;
using Discrepancy.Values;

namespace CustomComparer;

/// <summary>Finds the color that a sentence gives as the color code of a mountain.</summary>
internal sealed class AlertColorExtractor : IClaimExtractor
{
    public const string Slot = "alert-color";

    private static readonly string[] Colors = ["green", "yellow", "orange", "red"];

    public IEnumerable<Claim> Extract(AnalyzedDocument document)
    {
        foreach (var sentence in document.Sentences)
        {
            var tokens = sentence.Tokens;
            var mount = Find(sentence, token => token.Form is "Mount");
            var color = Find(sentence, token => Colors.Contains(token.Form, StringComparer.OrdinalIgnoreCase));
            if (Find(sentence, token => token.Lemma is "code") >= 0 && mount >= 0 && mount + 1 < tokens.Length && color >= 0)
            {
                var name = $"Mount {tokens[mount + 1].Form}";
                yield return new Claim
                {
                    Span = new SourceSpan(document.Source, tokens[color].Span),
                    SentenceSpan = sentence.Span,
                    Kind = ClaimKind.Other,
                    Subject = new ClaimSubject(name, name),
                    Predicate = new ClaimPredicate(Slot, "color code"),
                    Value = new NameValue(tokens[color].Form.ToLowerInvariant()),
                    Extractor = "alert-color",
                };
            }
        }
    }

    // A sentence that names two mountains, or two colors, does not say which goes with which.
    private static int Find(Sentence sentence, Func<Token, bool> isMeant) =>
        sentence.Tokens.Count(isMeant) == 1 ? sentence.Tokens.IndexOf(sentence.Tokens.First(isMeant)) : -1;
}
