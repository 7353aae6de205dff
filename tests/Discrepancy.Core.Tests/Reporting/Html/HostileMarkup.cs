using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Core.Tests.Reporting;

/// <summary>
/// A report whose every word from outside tries to run: scripts, handlers of events, addresses that are code, ends of elements and attributes,
/// turned reading direction, control characters, cells that a spreadsheet would compute, and a word of a million letters.
/// </summary>
internal static class HostileMarkup
{
    public const string Script = "</title></style></script><script>window.pwned = 1; alert(1)</script>";
    public const string Handler = "\"'><img src=x onerror=\"window.pwned = 2\"><svg onload=window.pwned=3><a href='javascript:window.pwned=4' onclick=alert(4)>here</a>";
    public const string Steering = "\u202Egnp.exe\u2066 \u001B[2J\u0000\u0007\u009B\u200B<!--\u2028--><![CDATA[ &lt;script&gt; &#60; &colon;";
    public const string Formula = "=1+1 +1 -1 @SUM(A1)";
    public const int LongWordLength = 1_000_000;

    public static DiscrepancyReport Create()
    {
        var first = Document("a\"><script>window.pwned=5</script>.md", $"{Script} {Handler}\n{Steering}\n{Formula}\r\n", "javascript:window.pwned=6//");
        var second = Document("=cmd|'/c calc'!A1", $"{Handler} {new string('w', LongWordLength)} {Script}\uD800", "data:text/html,<script>window.pwned=7</script>");
        return new DiscrepancyReport
        {
            Documents = [new DocumentSummary(first, 1), new DocumentSummary(second, 1)],
            Findings = [Finding(first, second)],
            Claims = [Claim(first), Claim(second)],
            Abstentions = [new Abstention(Claim(first), Handler)],
        };
    }

    private static SourceDocument Document(string path, string text, string url) => new(path, text)
    {
        Title = Script,
        Source = Handler + path,
        Url = url,
        Published = new PublicationDate(new DateOnly(2020, 1, 2), PublicationDateBasis.Given),
    };

    private static Finding Finding(SourceDocument first, SourceDocument second) => new()
    {
        Id = Handler,
        Kind = ClaimKind.Quote,
        Relation = Relation.QuoteVariance,
        Level = Level.Warning,
        Confidence = 1,
        Rule = Script,
        Topic = Script + Steering,
        Explanation = Handler + Formula,
        Groups =
        [
            new ValueGroup(Script + Handler, [new Evidence(Whole(first), Whole(first), Steering)]),
            new ValueGroup(Formula, [new Evidence(Whole(second), Whole(second), Script)]),
        ],
    };

    private static Claim Claim(SourceDocument document) => new()
    {
        Span = Whole(document),
        SentenceSpan = Whole(document).Span,
        Kind = ClaimKind.Quote,
        Subject = new ClaimSubject(Script, Handler),
        Predicate = new ClaimPredicate(Script, Handler),
        Value = new QuotationValue(Handler, [Script]),
        Extractor = Script,
    };

    private static SourceSpan Whole(SourceDocument document) => new(document, new TextSpan(0, document.Text.Length));
}
