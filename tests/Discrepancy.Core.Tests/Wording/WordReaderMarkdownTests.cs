using Discrepancy.Text;
using Discrepancy.Wording;

namespace Discrepancy.Core.Tests.Wording;

public sealed class WordReaderMarkdownTests
{
    [Theory]
    [InlineData("we will **never** close the *bridge*")]
    [InlineData("we will never [close](https://example.org/a) the bridge")]
    [InlineData("**we** will never close the [bridge](/b)")]
    public void Read_MarkedWords_AreReadAsTheWordsAlone(string text) =>
        WordReader.Read(text, new TextSpan(0, text.Length)).Select(word => word.Key).Should().Equal("we", "will", "never", "close", "the", "bridge");

    [Fact]
    public void Read_MaskedWord_MayStillBeAny() => WordReader.Read("close the f***ing bridge", new TextSpan(0, 24)).Select(word => word.IsGap).Should().Equal(false, false, true, false);
}
