using System.Collections.Immutable;
using System.Text;
using Discrepancy.Claims;
using Discrepancy.Core.Tests.Specs;
using Discrepancy.Reading;
using Discrepancy.Values;

namespace Discrepancy.Core.Tests.Extraction;

/// <summary>Runs the tables of Propositions.md and Stance.md.</summary>
public sealed class PropositionSpecs
{
    private static readonly DiscrepancyPipeline Pipeline = new();

    public static TheoryData<string, string> Propositions => Rows("Propositions.md", "claims", "Clauses", "Beside the clause", "Coordination", "Verbs that go together", "Who it is told of", "Not a claim");

    public static TheoryData<string, string> Values => Rows("Propositions.md", "value", "Values");

    public static TheoryData<string, string> Stances =>
        Rows("Stance.md", "stance", "Negation", "Plans, duties and agreements", "Suspicions and denials", "Possible and conditional", "How far it has come", "Not negated, not planned");

    public static TheoryData<string, string> OtherValues => Rows("Stance.md", "claim", "Other claims");

    [Theory]
    [MemberData(nameof(Propositions))]
    public void Extract_Sentence_GivesItsPropositions(string text, string expected) =>
        string.Join(" ¦ ", Read(text).Select(Describe).DefaultIfEmpty("none")).Should().Be(expected);

    [Theory]
    [MemberData(nameof(Values))]
    public void Extract_Sentence_GivesTheNormalizedValue(string text, string expected) =>
        Read(text).Select(claim => claim.Value.Normalized).Should().Contain(expected);

    [Theory]
    [MemberData(nameof(Stances))]
    public void Extract_Sentence_GivesTheStanceOfEachProposition(string text, string expected) =>
        string.Join(" ¦ ", Read(text).Select(DescribeStance)).Should().Be(expected);

    [Theory]
    [MemberData(nameof(OtherValues))]
    public void Extract_ValueInAClause_HasSubjectPredicateAndStanceOfTheClause(string text, string expected)
    {
        var claim = All(text).First(claim => claim.Kind is ClaimKind.Date or ClaimKind.Money);

        $"{claim.Subject.Mention} · {claim.Predicate.Words} · {claim.Span.Quote}: {StanceOf(claim)}".Should().Be(expected);
    }

    private static IEnumerable<Claim> Read(string text) => All(text).Where(claim => claim.Value is PropositionValue);

    private static ImmutableArray<Claim> All(string text) =>
        Pipeline.Analyze([new TextDocumentReader().Read("spec.txt", Encoding.UTF8.GetBytes(text))]).Claims;

    private static string Describe(Claim claim) =>
        string.Join(" · ", new[] { claim.Subject.Mention, claim.Predicate.Words, string.Join("; ", ((PropositionValue)claim.Value).Arguments.Skip(1).Select(argument => argument.Words)) }.Where(part => part.Length > 0));

    private static string DescribeStance(Claim claim) => $"{claim.Predicate.Words}: {StanceOf(claim)}";

    private static string StanceOf(Claim claim)
    {
        string[] words = [claim.Polarity is Polarity.Negative ? "not" : "", claim.Modality is Modality.Asserted ? "" : claim.Modality.ToString(), claim.Status is EventStatus.Unknown ? "" : claim.Status.ToString()];
        return string.Join(", ", words.Where(word => word.Length > 0).DefaultIfEmpty("so"));
    }

    private static TheoryData<string, string> Rows(string file, string column, params string[] headings)
    {
        var data = new TheoryData<string, string>();
        foreach (var row in headings.SelectMany(heading => SpecTable.Read(file, heading)))
        {
            data.Add(row["text"], row[column]);
        }

        return data;
    }
}
