using Discrepancy.Claims;
using Discrepancy.Core.Tests.Specs;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Comparison;

/// <summary>Runs the tables of Ages.md.</summary>
public sealed class AgeSpecTests
{
    public static TheoryData<string, string> Bearers() => Read("Whose age", "ages");

    public static TheoryData<string, string> Strangers() => Read("Whose age must not be read", "not of");

    public static TheoryData<string, string, string, string, string> Reports()
    {
        var cases = new TheoryData<string, string, string, string, string>();
        string[] headings = ["Two reports", "Two persons"];
        foreach (var row in headings.SelectMany(heading => SpecTable.Read("Ages.md", heading)))
        {
            cases.Add(row["one"], row["day"], row["other"], row["day of the other"], row["result"]);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Bearers))]
    public void Analyze_AgeInASentence_IsOfTheBearerOfTheSpec(string sentence, string ages) =>
        string.Join("; ", Ages(sentence).Select(claim => $"{claim.Subject.Canonical}: {claim.Value.Normalized}")).Should().Be(ages);

    [Theory]
    [MemberData(nameof(Strangers))]
    public void Analyze_AgeOfSomebodyElse_IsNotThePersons(string sentence, string person) =>
        Ages(sentence).Select(claim => claim.Subject.Canonical).Should().NotContain(person);

    [Theory]
    [MemberData(nameof(Reports))]
    public void Analyze_AgesInTwoReports_ClashAsInTheSpec(string one, string day, string other, string otherDay, string result)
    {
        var findings = Analyze(Document("a.md", one, day), Document("b.md", other, otherDay)).Findings.Where(finding => finding.Kind == ClaimKind.Age && finding.Relation != Relation.Agreement);

        findings.Select(finding => finding.Relation).Should().Equal(result switch
        {
            "clash" => [Relation.Contradiction],
            "doubt" => [Relation.PossibleContradiction],
            _ => Array.Empty<Relation>(),
        });
    }

    private static TheoryData<string, string> Read(string heading, string column)
    {
        var cases = new TheoryData<string, string>();
        foreach (var row in SpecTable.Read("Ages.md", heading))
        {
            cases.Add(row["sentence"], row[column]);
        }

        return cases;
    }

    private static IEnumerable<Claim> Ages(string sentence) =>
        Analyze(Document("a.md", sentence, "2024-03-05")).Claims.Where(claim => claim.Kind == ClaimKind.Age);

    private static DiscrepancyReport Analyze(params SourceDocument[] documents) => new DiscrepancyPipeline().Analyze(documents);

    private static SourceDocument Document(string path, string text, string day) => new(path, text)
    {
        Published = new PublicationDate(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), PublicationDateBasis.FrontMatter),
    };
}
