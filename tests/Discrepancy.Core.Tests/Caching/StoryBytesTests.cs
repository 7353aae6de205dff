using System.Collections.Immutable;
using Discrepancy.Caching;
using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Caching;

/// <summary>What is read of the bytes of a story is what was written, of the claims that are there.</summary>
public sealed class StoryBytesTests
{
    private static readonly byte[] Key = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];

    private static readonly SourceDocument Courier = new("courier.md", "The bridge was opened in May 2023, and two boats were lost.");
    private static readonly SourceDocument Gazette = new("gazette.md", "The bridge was opened in May 2021, and three boats were lost.");

    private static readonly StoryClaims Story = new([Courier, Gazette], [ClaimOf(Courier, 0), ClaimOf(Courier, 1), ClaimOf(Gazette, 0)]);

    [Fact]
    public void Read_AlignmentWithEveryPropertySet_IsTheAlignment()
    {
        var alignment = (ClaimAlignment)new SampleValues(Courier).Of(typeof(ClaimAlignment));

        DeepDifference.Between(alignment, RoundTrip([alignment]).Single()).Should().BeNull("every property of every type is kept");
    }

    [Fact]
    public void Read_ClaimsOfTheStory_AreTheSameObjects()
    {
        var alignment = new ClaimAlignment(
            [new ClaimGroup(ClaimKind.Date, "slot", "topic", [Story.Claims[0], Story.Claims[2]], 0.75) { Pairs = [new ClaimPair(Story.Claims[0], Story.Claims[2], 0.5, 0.25, [new PairFeature("lead", -1.5)])] }],
            [new Abstention(Story.Claims[1], "reason")]);

        var read = RoundTrip([alignment]).Should().ContainSingle().Which;

        DeepDifference.Between(alignment, read).Should().BeNull();
        var group = read.Groups.Should().ContainSingle().Which;
        group.Claims.Should().Equal(Story.Claims[0], Story.Claims[2]);
        group.Claims[1].Should().BeSameAs(Story.Claims[2]);
        group.Pairs[0].Left.Should().BeSameAs(Story.Claims[0]);
        read.Abstentions.Should().Equal(new Abstention(Story.Claims[1], "reason"));
    }

    [Fact]
    public void Read_ClaimThatAnAlignerMade_IsMadeOnceOfItsOwnDocument()
    {
        var made = Story.Claims[2] with { Ordinal = 7 };
        var alignment = new ClaimAlignment([new ClaimGroup(ClaimKind.Date, "s", "t", [Story.Claims[0], made], 1)], [new Abstention(made, "r")]);

        var read = RoundTrip([alignment, alignment]);

        read[0].Groups[0].Claims[0].Should().BeSameAs(Story.Claims[0]);
        DeepDifference.Between(made, read[0].Groups[0].Claims[1]).Should().BeNull();
        read[0].Groups[0].Claims[1].Span.Document.Should().BeSameAs(Gazette);
        read[0].Abstentions[0].Claim.Should().BeSameAs(read[0].Groups[0].Claims[1]);
        read[1].Groups[0].Claims[1].Should().BeSameAs(read[0].Groups[0].Claims[1]);
    }

    [Fact]
    public void Write_ClaimOfAnotherStory_IsNotKept() =>
        Write([new ClaimAlignment([], [new Abstention(ClaimOf(new SourceDocument("gazette.md", Gazette.Text), 0), "r")])]).Should().BeNull();

    [Fact]
    public void Read_FindingWithEveryPropertySet_IsTheFinding()
    {
        var compared = new ComparedStory([FindingOf(Courier), FindingOf(Gazette)], [new Abstention(Story.Claims[2], "reason")]);

        var read = Read(StoryBytes.Write([compared], Key, Story, Findings)!).Should().ContainSingle().Which;

        DeepDifference.Between(compared, read).Should().BeNull("every property of every type is kept");
        read.Findings[1].Groups[0].Evidence[0].Span.Document.Should().BeSameAs(Gazette);
        read.Abstentions[0].Claim.Should().BeSameAs(Story.Claims[2]);
    }

    [Fact]
    public void Write_FindingThatStandsToAnotherRunOrOfAnotherStory_IsNotKept()
    {
        Finding[] others = [FindingOf(Courier) with { Baseline = BaselineState.New }, FindingOf(Courier) with { Suppression = new Suppression("r") }, FindingOf(new SourceDocument("courier.md", Courier.Text))];

        others.Select(finding => StoryBytes.Write([new ComparedStory([finding], [])], Key, Story, Findings)).Should().AllBeEquivalentTo<byte[]?>(null);
    }

    [Fact]
    public void Read_DamagedOrUnderAnotherKey_IsNothing()
    {
        var bytes = Write([new ClaimAlignment([], [new Abstention(Story.Claims[0], "r")])])!;

        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] ^= 1;
            StoryBytes.Read(bytes, Key, Story, Alignments).Should().BeNull();
            bytes[i] ^= 1;
        }

        StoryBytes.Read(bytes, new byte[32], Story, Alignments).Should().BeNull();
        StoryBytes.Read(bytes, Key, Story, Alignments).Should().NotBeNull();
    }

    [Fact]
    public void Key_AnyOtherStory_IsAnother()
    {
        StoryClaims[] stories =
        [
            Story,
            new([Gazette, Courier], Story.Claims),
            new([Courier], Story.Claims),
            new([Courier, Gazette, Gazette], Story.Claims),
            new([Courier, new SourceDocument("other.md", Gazette.Text)], Story.Claims),
            new([Courier, new SourceDocument("gazette.md", Courier.Text)], Story.Claims),
        ];

        stories.Select(story => StoryKey.Of(story, "kind")).Append(StoryKey.Of(Story, "other")).Select(Convert.ToHexString).Should().OnlyHaveUniqueItems().And.NotContain(Convert.ToHexString(DocumentKey.Of(Courier)));
        StoryKey.Of(new([new SourceDocument("courier.md", Courier.Text), Gazette], []), "kind").Should().Equal(StoryKey.Of(Story, "kind"), "the claims are told by their documents");
    }

    private static ImmutableArray<ClaimAlignment> RoundTrip(ImmutableArray<ClaimAlignment> alignments) =>
        StoryBytes.Read(Write(alignments)!, Key, Story, Alignments)!.Value;

    private static byte[]? Write(ImmutableArray<ClaimAlignment> alignments) => StoryBytes.Write(alignments, Key, Story, Alignments);

    private static ImmutableArray<ComparedStory> Read(byte[] bytes) => StoryBytes.Read(bytes, Key, Story, Findings)!.Value;

    private static FieldsOf<ClaimAlignment> Alignments(StoryClaims story) => new AlignmentFields(story).Of;

    private static FieldsOf<ComparedStory> Findings(StoryClaims story) => new FindingFields(story).Of;

    private static Finding FindingOf(SourceDocument document) => (Finding)new SampleValues(document).Of(typeof(Finding)) with { Baseline = BaselineState.None, Suppression = null };

    private static Claim ClaimOf(SourceDocument document, int ordinal) => (Claim)new SampleValues(document).Of(typeof(Claim)) with { Ordinal = ordinal };
}
