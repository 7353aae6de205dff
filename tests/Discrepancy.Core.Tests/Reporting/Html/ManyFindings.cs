using System.Globalization;
using System.Text;
using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Core.Tests.Reporting;

/// <summary>A report of very many findings: two documents whose every sentence gives another name.</summary>
internal static class ManyFindings
{
    public static DiscrepancyReport Create(int count)
    {
        var first = Document("first.txt", count, "Harbour master {0} opened the quay of the old town in the rain.");
        var second = Document("second.txt", count, "The quay of the old town was opened by a certain {0} while it rained.");
        return new DiscrepancyReport
        {
            Documents = [new DocumentSummary(first.Document, count), new DocumentSummary(second.Document, count)],
            Findings = [.. first.Sentences.Zip(second.Sentences, Finding)],
            Claims = [.. first.Sentences.Concat(second.Sentences).Select(Claim)],
            Abstentions = [],
        };
    }

    private static (SourceDocument Document, List<Evidence> Sentences) Document(string path, int count, string pattern)
    {
        var format = CompositeFormat.Parse(pattern);
        var text = new StringBuilder();
        var spans = new List<(TextSpan Quote, TextSpan Sentence)>();
        for (var i = 1; i <= count; i++)
        {
            var start = text.Length;
            var sentence = string.Format(CultureInfo.InvariantCulture, format, NameOf(i));
            var quote = start + sentence.IndexOf(NameOf(i), StringComparison.Ordinal);
            text.Append(sentence).Append('\n');
            spans.Add((new TextSpan(quote, quote + NameOf(i).Length), new TextSpan(start, text.Length - 1)));
        }

        var document = new SourceDocument(path, text.ToString());
        return (document, spans.ConvertAll(span => new Evidence(new SourceSpan(document, span.Quote), new SourceSpan(document, span.Sentence))));
    }

    private static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"Duarte{number}");

    private static Finding Finding(Evidence first, Evidence second) => new()
    {
        Id = first.Span.Quote,
        Kind = ClaimKind.PersonName,
        Relation = Relation.SpellingVariant,
        Level = Level.Warning,
        Confidence = 0.5,
        Rule = "name-spelling",
        Topic = $"name of {first.Span.Quote}",
        Explanation = "The names differ.",
        Groups = [new ValueGroup(first.Span.Quote, [first]), new ValueGroup($"{second.Span.Quote} of the town", [second])],
    };

    private static Claim Claim(Evidence evidence) => new()
    {
        Span = evidence.Span,
        SentenceSpan = evidence.Sentence.Span,
        Kind = ClaimKind.PersonName,
        Subject = new ClaimSubject(evidence.Span.Quote, evidence.Span.Quote),
        Predicate = new ClaimPredicate("name", evidence.Span.Quote),
        Value = new PersonName([], evidence.Span.Quote),
        Extractor = "many",
    };
}
