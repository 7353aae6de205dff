using System.Collections.Immutable;
using System.Text;
using Discrepancy.Alignment;
using Discrepancy.Claims;
using Discrepancy.Comparison;
using Discrepancy.Extensions.DependencyInjection;
using Discrepancy.Extraction;
using Discrepancy.Findings;
using Discrepancy.Language;
using Discrepancy.Readers;
using Discrepancy.Reading;
using Discrepancy.Text;
using Discrepancy.Values;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Discrepancy.Extensions.Tests.DependencyInjection;

/// <summary>What the container has of extractors, aligners, comparers and readers is used.</summary>
public sealed class PluggedInTests
{
    private static readonly SourceDocument[] Documents = [new("a.txt", "The council met."), new("b.txt", "The council rested.")];

    [Fact]
    public async Task CheckAsync_StagesOfTheContainer_RunBesideTheLibrarys()
    {
        using var provider = new ServiceCollection()
            .AddSingleton<IClaimExtractor, FirstWords>()
            .AddDiscrepancy()
            .AddSingleton<IClaimAligner, AllTogether>()
            .AddSingleton<IClaimComparer, EverythingDiffers>()
            .BuildServiceProvider();

        var report = await provider.GetRequiredService<DocumentChecker>().CheckAsync(Documents.ToAsyncEnumerable());

        report.Claims.Count(claim => claim.Extractor == "first-words").Should().Be(2);
        report.Findings.Should().ContainSingle(finding => finding.Rule == "everything-differs").Which.Topic.Should().Be("first words");
    }

    [Fact]
    public void AddDiscrepancy_RulesOfComparersOfTheContainer_MayHaveLevels()
    {
        using var provider = new ServiceCollection()
            .AddSingleton<IClaimComparer, EverythingDiffers>()
            .AddDiscrepancy(settings => settings.Levels.Rules["everything-differs"] = "note")
            .BuildServiceProvider();

        FluentActions.Invoking(() => provider.GetRequiredService<IOptions<DiscrepancySettings>>().Value).Should().NotThrow();
    }

    [Theory]
    [InlineData("report.txt")]
    [InlineData("report.MD")]
    public void Read_Text_IsReadByTheLibrary(string name)
    {
        using var provider = new ServiceCollection().AddDiscrepancy().BuildServiceProvider();

        Read(provider, name, "---\ntitle: Bridge\n---\nThe bridge is open.").Title.Should().Be("Bridge");
    }

    [Fact]
    public void Read_AReaderOfTheContainer_IsTakenByTheExtension()
    {
        using var provider = new ServiceCollection().AddDiscrepancy().AddDocumentReader<HtmlDocumentReader>(".html", ".HTM").BuildServiceProvider();

        Read(provider, "page.htm", "<html><body><article><h1>Bridge</h1><p>The bridge is open, the mayor said.</p></article></body></html>").Text.Should().NotContain("<p>");
    }

    [Fact]
    public void Read_AnotherReaderOfText_GoesBeforeTheLibrarys()
    {
        using var provider = new ServiceCollection().AddDocumentReader<Upper>(".txt").AddDiscrepancy().BuildServiceProvider();

        Read(provider, "a.txt", "abc").Text.Should().Be("ABC");
    }

    [Fact]
    public void Read_NoReader_SaysWhatToDo()
    {
        using var provider = new ServiceCollection().AddDiscrepancy().BuildServiceProvider();

        FluentActions.Invoking(() => Read(provider, "a.\u001Bxyz", "abc")).Should().Throw<DocumentFormatException>()
            .WithMessage("no reader is registered for the extension '.\\u001Bxyz'; register one with AddDocumentReader");
    }

    [Theory]
    [InlineData("html")]
    [InlineData(".tar.gz")]
    [InlineData(".")]
    public void AddDocumentReader_NoExtension_IsRefused(string extension) =>
        FluentActions.Invoking(() => new ServiceCollection().AddDocumentReader<Upper>(extension)).Should().Throw<ArgumentException>();

    private static SourceDocument Read(IServiceProvider provider, string name, string text) =>
        provider.GetRequiredService<DocumentReaders>().Read(name, Encoding.UTF8.GetBytes(text)).Documents.Single();

    private sealed class Upper : IDocumentReader
    {
        public SourceDocument Read(string path, ReadOnlyMemory<byte> bytes, DateOnly? published = null) => new(path, Encoding.UTF8.GetString(bytes.Span).ToUpperInvariant());
    }

    private sealed class FirstWords : IClaimExtractor
    {
        public IEnumerable<Claim> Extract(AnalyzedDocument document) =>
        [
            new Claim
            {
                Span = new SourceSpan(document.Source, document.Sentences[0].Span),
                SentenceSpan = document.Sentences[0].Span,
                Kind = ClaimKind.Other,
                Subject = new ClaimSubject("first", "first"),
                Predicate = new ClaimPredicate("first-words", "first words"),
                Value = new NameValue(document.Source.Text),
                Extractor = "first-words",
            },
        ];
    }

    private sealed class AllTogether : IClaimAligner
    {
        public ClaimAlignment Align(ImmutableArray<Claim> claims, CancellationToken cancellationToken = default) =>
            new([new ClaimGroup(ClaimKind.Other, "first", "first words", [.. claims.Where(claim => claim.Predicate.Slot == "first-words")], 1)], []);
    }

    private sealed class EverythingDiffers : IClaimComparer
    {
        public IEnumerable<Finding> Compare(ClaimGroup group) => group.Slot != "first" ? [] :
        [
            new Finding
            {
                Id = "everything-differs",
                Kind = group.Kind,
                Relation = Relation.Contradiction,
                Level = Level.Error,
                Confidence = 1,
                Rule = "everything-differs",
                Topic = group.Topic,
                Explanation = "They begin in two ways.",
                Groups = [.. group.Claims.Select(claim => new ValueGroup(claim.Value.Normalized, [new Evidence(claim.Span, claim.Span)]))],
            },
        ];
    }
}
