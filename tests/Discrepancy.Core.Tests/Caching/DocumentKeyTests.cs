using System.Collections.Immutable;
using Discrepancy.Caching;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Caching;

/// <summary>What makes a document another one for the cache.</summary>
public sealed class DocumentKeyTests
{
    private const string Text = "Words of a document, as many as a passage of a sample may reach: more than thirty letters.";

    /// <summary>Where it lies, how much it is trusted, where its pages begin and its words stand in the file: nothing that is read of it depends on them. Its hash is of the file; the text is in the key.</summary>
    private static readonly string[] Left = [nameof(SourceDocument.Reliability), nameof(SourceDocument.Pages), nameof(SourceDocument.Sha256), nameof(SourceDocument.FileMap)];

    public static TheoryData<string> Properties => [.. typeof(SourceDocument).GetProperties().Where(property => property.SetMethod is not null).Select(property => property.Name)];

    [Fact]
    public void Of_OtherPath_IsTheSame() =>
        DocumentKey.Of(new SourceDocument("a.txt", Text)).Should().Equal(DocumentKey.Of(new SourceDocument("b/c.md", Text))).And.HaveCount(32);

    [Theory]
    [InlineData("Words of a document")]
    [InlineData(Text + "\n")]
    [InlineData("\ud83d")]
    public void Of_OtherText_IsAnother(string text) => DocumentKey.Of(new SourceDocument("a.txt", text)).Should().NotEqual(DocumentKey.Of(new SourceDocument("a.txt", Text)));

    [Fact]
    public void Of_HalvesOfPairsThatUtf8CannotTellApart_AreTwo() =>
        DocumentKey.Of(new SourceDocument("a.txt", "\ud83d")).Should().NotEqual(DocumentKey.Of(new SourceDocument("a.txt", "\ud83e")));

    [Theory]
    [MemberData(nameof(Properties))]
    public void Of_OtherProperty_IsAnotherUnlessNothingDependsOnIt(string name)
    {
        var document = new SourceDocument("a.txt", Text);
        var other = new SourceDocument("a.txt", Text);
        var property = typeof(SourceDocument).GetProperty(name)!;
        property.SetValue(other, new SampleValues(document).Of(property.PropertyType));

        DocumentKey.Of(other).SequenceEqual(DocumentKey.Of(document)).Should().Be(Left.Contains(name), "what is read may depend on it");
    }

    [Fact]
    public void Of_OnePropertyInPlaceOfAnother_IsAnother() =>
        new[] { new SourceDocument("a.txt", Text) { Title = "one" }, new SourceDocument("a.txt", Text) { Source = "one" }, new SourceDocument("a.txt", Text) { Title = "" }, new SourceDocument("a.txt", Text) }
            .Select(document => Convert.ToHexString(DocumentKey.Of(document))).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Of_OtherSections_IsAnother()
    {
        ImmutableArray<Section> one = [new(SectionKind.Body, new TextSpan(0, 5))];
        ImmutableArray<Section> other = [new(SectionKind.Body, new TextSpan(0, 6))];

        DocumentKey.Of(new SourceDocument("a.txt", Text) { Sections = one }).Should().NotEqual(DocumentKey.Of(new SourceDocument("a.txt", Text) { Sections = other }));
    }
}
