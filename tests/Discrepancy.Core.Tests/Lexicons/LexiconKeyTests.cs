using Discrepancy.Lexicons;

namespace Discrepancy.Core.Tests.Lexicons;

public sealed class LexiconKeyTests
{
    [Theory]
    [InlineData("Director-General", "director general")]
    [InlineData("Director - General", "director general")]
    [InlineData("  chief   of\tstaff ", "chief of staff")]
    [InlineData("N\u2019Djamena", "n'djamena")]
    [InlineData("", "")]
    [InlineData("- -", "")]
    public void Folded_AnyForm_IsOneKey(string form, string key) => LexiconKey.Folded(form).Should().Be(key);

    [Fact]
    public void Cased_AnyForm_KeepsCapitals() => LexiconKey.Cased("Port-au-Prince").Should().Be("Port au Prince");
}
