using System.Collections.Immutable;
using Discrepancy.Caching;
using Discrepancy.Claims;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Caching;

/// <summary>What is read of an alignment's bytes is what was written, of the claims that are there.</summary>
public sealed class AlignmentBytesTests
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
        AlignmentBytes.Write([new ClaimAlignment([], [new Abstention(ClaimOf(new SourceDocument("gazette.md", Gazette.Text), 0), "r")])], Key, Story).Should().BeNull();

    [Fact]
    public void Read_DamagedOrUnderAnotherKey_IsNothing()
    {
        var bytes = AlignmentBytes.Write([new ClaimAlignment([], [new Abstention(Story.Claims[0], "r")])], Key, Story)!;

        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] ^= 1;
            AlignmentBytes.Read(bytes, Key, Story).Should().BeNull();
            bytes[i] ^= 1;
        }

        AlignmentBytes.Read(bytes, new byte[32], Story).Should().BeNull();
        AlignmentBytes.Read(bytes, Key, Story).Should().NotBeNull();
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

        stories.Select(StoryKey.Of).Select(Convert.ToHexString).Should().OnlyHaveUniqueItems().And.NotContain(Convert.ToHexString(DocumentKey.Of(Courier)));
        StoryKey.Of(new([new SourceDocument("courier.md", Courier.Text), Gazette], [])).Should().Equal(StoryKey.Of(Story), "the claims are told by their documents");
    }

    private static ImmutableArray<ClaimAlignment> RoundTrip(ImmutableArray<ClaimAlignment> alignments) =>
        AlignmentBytes.Read(AlignmentBytes.Write(alignments, Key, Story)!, Key, Story)!.Value;

    private static Claim ClaimOf(SourceDocument document, int ordinal) => (Claim)new SampleValues(document).Of(typeof(Claim)) with { Ordinal = ordinal };
}
