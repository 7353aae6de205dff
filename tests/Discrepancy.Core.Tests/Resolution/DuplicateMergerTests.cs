using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Language;
using Discrepancy.Resolution;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Core.Tests.Resolution;

public sealed class DuplicateMergerTests
{
    private static readonly SourceDocument Document = new("a.txt", "Mayor Hall spoke. Mayor Hall left. Former mayor Hall died.");

    [Fact]
    public void Resolve_OneOfficeTwice_KeepsTheFirstAndListsTheOther()
    {
        var merged = Merge(Title(0, 10, "mayor"), Title(18, 28, "mayor"));

        merged.Should().ContainSingle();
        merged[0].Span.Span.Should().Be(new TextSpan(0, 10));
        merged[0].AlsoAt.Select(place => place.Span.Span).Should().Equal(new TextSpan(18, 28));
        merged[0].AlsoAt[0].SentenceSpan.Should().Be(new TextSpan(18, 34));
    }

    [Fact]
    public void Resolve_PastAndPresentOffice_StayApart() =>
        Merge(Title(0, 10, "mayor"), Title(35, 52, "mayor", isFormer: true)).Should().HaveCount(2);

    [Fact]
    public void Resolve_OtherPolarity_StaysApart() =>
        Merge(Title(0, 10, "mayor"), Title(18, 28, "mayor") with { Polarity = Polarity.Negative }).Should().HaveCount(2);

    [Fact]
    public void Resolve_OtherSpeaker_StaysApart() =>
        Merge(Title(0, 10, "mayor"), Title(18, 28, "mayor") with { Attribution = new Attribution(AttributionKind.Indirect, "Ng") }).Should().HaveCount(2);

    [Fact]
    public void Resolve_OtherSubject_StaysApart() =>
        Merge(Title(0, 10, "mayor"), Title(18, 28, "mayor") with { Subject = new ClaimSubject("Hall", "Ann Hall") }).Should().HaveCount(2);

    private static ImmutableArray<Claim> Merge(params Claim[] claims) =>
        new DuplicateMerger().Resolve(new AnalyzedDocument { Source = Document, Sentences = [] }, [.. claims]);

    private static Claim Title(int start, int end, string head, bool isFormer = false) => new()
    {
        Span = new SourceSpan(Document, new TextSpan(start, end)),
        SentenceSpan = new TextSpan(start, Document.Text.IndexOf('.', end) + 1),
        Kind = ClaimKind.Title,
        Subject = new ClaimSubject("Hall", "Hall"),
        Predicate = new ClaimPredicate("title", head),
        Value = new TitleValue([], head, []) { IsFormer = isFormer },
        Extractor = "test",
    };
}
