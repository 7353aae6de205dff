using Discrepancy.Claims;
using Discrepancy.Values;

namespace Discrepancy.Evaluation;

/// <summary>
/// Atomic facts that people read in biographies against claims. A fact is covered if one claim, of any kind, has at least 80 % of its content words;
/// a claim corresponds to the facts of its sentence if these have at least 80 % of its content words, to one fact if a single one has them.
/// </summary>
internal sealed class AtomicFactsEvaluation : IEvaluation
{
    private const double Enough = 0.8;

    private readonly ClaimReader _reader = new();

    public string Name => "atomic-facts";

    public string Description => "Claims against the atomic facts that people wrote for FActScore.";

    public string Folder => "open-ie";

    public void Run(EvaluationInput input, TextWriter output)
    {
        var facts = new Share();
        var ofOne = new Share();
        var ofSentence = new Share();
        foreach (var document in FactDocument.Read(Path.Combine(input.Folder, "factscore-atomic-facts.jsonl")))
        {
            var claims = _reader.Read("biography.txt", document.Text).Select(claim => (Claim: claim, Words: WordsOf(claim, document.Topic))).Where(item => !item.Words.IsEmpty).ToList();
            foreach (var (sentence, texts) in document.Sentences)
            {
                var read = texts.Select(text => (Text: text, Words: new ContentWords(text, document.Topic))).Where(fact => !fact.Words.IsEmpty).ToList();
                var union = ContentWords.Union(read.Select(fact => fact.Words));
                Count(read, fact => claims.Exists(item => fact.Words.ShareIn(item.Words) >= Enough), facts, fact => $"fact not covered: {fact.Text}", input, output);
                var own = claims.Where(item => item.Claim.Value is PropositionValue && sentence.Contains(item.Claim.Span.Quote, StringComparison.Ordinal)).ToList();
                Count(own, item => read.Exists(fact => item.Words.ShareIn(fact.Words) >= Enough), ofOne, null, input, output);
                Count(own, item => item.Words.ShareIn(union) >= Enough, ofSentence, item => $"claim of no fact: {Describe(item.Claim)}", input, output);
            }
        }

        output.WriteLine($"facts covered by one claim             {facts}");
        output.WriteLine($"propositions that are one fact         {ofOne}");
        output.WriteLine($"propositions within a sentence's facts {ofSentence}");
    }

    private static void Count<T>(IEnumerable<T> items, Func<T, bool> isRight, Share share, Func<T, string>? describe, EvaluationInput input, TextWriter output)
    {
        foreach (var item in items)
        {
            var right = isRight(item);
            share.Add(right);
            if (!right && input.ListsErrors && describe is not null)
            {
                output.WriteLine(describe(item));
            }
        }
    }

    private static ContentWords WordsOf(Claim claim, string topic) => new(Describe(claim), topic);

    private static string Describe(Claim claim) => claim.Value is PropositionValue proposition
        ? string.Join(' ', [claim.Subject.Mention, claim.Predicate.Words, .. proposition.Arguments.Skip(1).Select(argument => argument.Words)])
        : $"{claim.Subject.Mention} {claim.Predicate.Words} {claim.Span.Quote}";
}
