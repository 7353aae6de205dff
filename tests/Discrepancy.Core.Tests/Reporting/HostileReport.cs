using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Reporting;

/// <summary>A report whose words try to steer the terminal: clear the screen, set its title, turn the reading direction, break the line.</summary>
internal static class HostileReport
{
    public const string Quote = "safe\u001B[2J\u001B]0;owned\u0007 \u009B31m red \u202Egnp.exe\u2066 and\r\n\tmore\u0000\u200B";

    public static DiscrepancyReport Create()
    {
        var document = new SourceDocument("a\u001B[1m\n.md", Quote);
        var span = new SourceSpan(document, new TextSpan(0, Quote.Length));
        return new DiscrepancyReport
        {
            Documents = [new DocumentSummary(document, 0)],
            Findings =
            [
                new Finding
                {
                    Id = "h",
                    Kind = ClaimKind.Quote,
                    Relation = Relation.QuoteVariance,
                    Level = Level.Warning,
                    Confidence = 1,
                    Rule = "r",
                    Topic = Quote,
                    Explanation = Quote,
                    Groups = [new ValueGroup(Quote, [new Evidence(span, span, Quote)])],
                },
            ],
            Claims = [],
            Abstentions = [],
        };
    }
}
