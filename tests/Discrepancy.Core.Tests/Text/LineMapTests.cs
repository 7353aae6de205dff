using System.Globalization;
using CsCheck;
using Discrepancy.Core.Tests.Specs;
using Discrepancy.Text;

namespace Discrepancy.Core.Tests.Text;

public sealed class LineMapTests
{
    public static TheoryData<string, int, int, int> Cases { get; } = ReadCases();

    [Theory]
    [MemberData(nameof(Cases))]
    public void GetPosition_SpecCase_TellsLineAndColumn(string text, int offset, int line, int column) =>
        new LineMap(text).GetPosition(offset).Should().Be(new LinePosition(line, column));

    [Theory]
    [InlineData("", 1)]
    [InlineData("a", 1)]
    [InlineData("a\n", 2)]
    [InlineData("a\r\n", 2)]
    [InlineData("a\r", 2)]
    [InlineData("\n\n", 3)]
    public void Count_TextsEnd_HasAnEmptyLastLineBehindALineEnd(string text, int count) => new LineMap(text).Count.Should().Be(count);

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void GetPosition_OutsideTheText_Throws(int offset)
    {
        var get = () => new LineMap("abc").GetPosition(offset);

        get.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void GetPosition_AnyText_NeverGoesBackAndMovesByOne() =>
        Gen.OneOf("a", "\n", "\r", "\r\n", "🚢").Array[0, 30].Select(string.Concat).Sample(text =>
        {
            var map = new LineMap(text);
            for (var offset = 1; offset <= text.Length; offset++)
            {
                var (before, here) = (map.GetPosition(offset - 1), map.GetPosition(offset));

                here.Should().Match<LinePosition>(position =>
                    position == new LinePosition(before.Line, before.Column + 1) || position == new LinePosition(before.Line + 1, 1));
            }

            map.GetPosition(text.Length).Line.Should().Be(map.Count);
        });

    private static TheoryData<string, int, int, int> ReadCases()
    {
        var cases = new TheoryData<string, int, int, int>();
        foreach (var row in SpecTable.Read("LineMap.md", "Positions"))
        {
            cases.Add(row["text"].Replace("\\r", "\r", StringComparison.Ordinal), Number(row["offset"]), Number(row["line"]), Number(row["column"]));
        }

        return cases;
    }

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
