using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Core.Tests.Reporting;

/// <summary>A report of very many findings: documents whose every sentence gives another name, in two spellings.</summary>
internal static class ManyFindings
{
    private static readonly (CompositeFormat Quote, string After)[] Patterns =
    [
        (CompositeFormat.Parse("Harbour master {0} opened the quay of the old town"), " in the rain."),
        (CompositeFormat.Parse("The quay of the old town was opened by a certain {0}"), " while it rained."),
    ];

    /// <param name="count">How many findings there are.</param>
    /// <param name="documentCount">How many documents: the first, the third and so on give one value, the others the other.</param>
    public static DiscrepancyReport Create(int count, int documentCount = 2)
    {
        var documents = Enumerable.Range(0, documentCount).Select(index => Document(index, count)).ToList();
        return new DiscrepancyReport
        {
            Documents = [.. documents.Select(document => new DocumentSummary(document.Document, count))],
            Findings = [.. Enumerable.Range(0, count).Select(index => Finding(NameOf(index + 1), [.. documents.Select(document => document.Sentences[index])]))],
            Claims = [.. documents.SelectMany(document => document.Sentences).Select(Claim)],
            Abstentions = [],
        };
    }

    private static (SourceDocument Document, List<Evidence> Sentences) Document(int index, int count)
    {
        var (quote, after) = Patterns[index % Patterns.Length];
        var text = new StringBuilder();
        var spans = new List<(TextSpan Quote, TextSpan Sentence)>();
        for (var i = 1; i <= count; i++)
        {
            var start = text.Length;
            text.AppendFormat(CultureInfo.InvariantCulture, quote, NameOf(i));
            var end = text.Length;
            text.Append(after);
            spans.Add((new TextSpan(start, end), new TextSpan(start, text.Length)));
            text.Append('\n');
        }

        var document = new SourceDocument(string.Create(CultureInfo.InvariantCulture, $"document{index + 1}.txt"), text.ToString());
        return (document, spans.ConvertAll(span => new Evidence(new SourceSpan(document, span.Quote), new SourceSpan(document, span.Sentence))));
    }

    private static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"Duarte{number}");

    private static Finding Finding(string name, ImmutableArray<Evidence> places) => new()
    {
        Id = name,
        Kind = ClaimKind.PersonName,
        Relation = Relation.SpellingVariant,
        Level = Level.Warning,
        Confidence = 0.5,
        Rule = "name-spelling",
        Topic = $"name of {name}",
        Explanation = "The names differ.",
        Groups =
        [
            new ValueGroup(name, [.. places.Where((_, index) => index % Patterns.Length == 0)]),
            new ValueGroup($"{name} of the town", [.. places.Where((_, index) => index % Patterns.Length != 0)]),
        ],
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
