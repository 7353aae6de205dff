using Discrepancy.Lexicons;

namespace Discrepancy.Core.Tests.Lexicons;

public sealed class WordVectorsTests
{
    private static readonly WordVectors Vectors = WordVectors.Default;

    [Theory]
    [InlineData("price", "cost", "garden")]
    [InlineData("arrested", "custody", "harvest")]
    [InlineData("fire", "blaze", "senate")]
    public void Similarity_WordsOfLikeMeaning_AreNearerThanOthers(string word, string like, string other) =>
        Similarity(word, like).Should().BeGreaterThan(Similarity(word, other) + 0.2);

    [Fact]
    public void Similarity_AWordAndItself_IsAboutOne() => Similarity("bridge", "bridge").Should().BeApproximately(1, 0.05);

    [Fact]
    public void Similarity_AWordThatTheTableLacks_IsNone() => Similarity("qzxv", "bridge").Should().Be(0);

    [Fact]
    public void IndexOf_WordsInCapitals_AreUnknown() => Vectors.IndexOf("Bridge").Should().Be(WordVectors.Unknown);

    [Fact]
    public void Constructor_TableOfAnotherLength_Throws() =>
        FluentActions.Invoking(() => new WordVectors(new byte[WordVectors.Columns])).Should().Throw<FormatException>();

    private static double Similarity(string left, string right) => Vectors.Similarity(Vectors.IndexOf(left), Vectors.IndexOf(right));
}
