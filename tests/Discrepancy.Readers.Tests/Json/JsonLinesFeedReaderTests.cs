namespace Discrepancy.Readers.Tests;

public sealed class JsonLinesFeedReaderTests
{
    private readonly JsonLinesFeedReader _reader = new();

    [Fact]
    public void ReadAll_Lines_AreArticlesNamedByLine()
    {
        var batch = _reader.ReadText("{\"text\": \"One.\"}\r\n\n{\"id\": \"b\", \"text\": \"Two.\"}\n{\"text\": \"Three.\"}");

        batch.Documents.Select(document => document.Path).Should().Equal("in/file#1", "in/file#b", "in/file#4");
        batch.Warnings.Should().BeEmpty();
    }

    [Fact]
    public void ReadAll_BrokenLines_AreLeftOutAlone()
    {
        var batch = _reader.ReadText($"{{\"text\": \"One.\"}}\n{{\"text\": \"Tw\n{Reading.Repeat("[", 200)}\nnull\n");

        batch.Documents.Should().ContainSingle();
        batch.Warnings.Should().HaveCount(3).And.Contain(line => line.StartsWith("line 2 is left out", StringComparison.Ordinal));
    }

    [Fact]
    public void ReadAll_OnlyBrokenLines_AreTenWarningsAndACount() =>
        _reader.ReadText(Reading.Repeat("{\n", 500)).Warnings.Should().HaveCount(11).And.HaveElementAt(10, "490 more of its articles have such problems; see to the first ones");

    [Fact]
    public void Refusal_TooLarge_IsSaid() => _reader.Refusal(new byte[(64 * 1024 * 1024) + 1]).Should().Contain("larger than 64 MB");

    [Fact]
    public void Refusal_Empty_IsSaid() => _reader.Refusal("\n\n").Should().Contain("no article");
}
