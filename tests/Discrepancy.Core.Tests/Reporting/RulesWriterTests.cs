using System.Collections.Immutable;
using System.Text;
using Discrepancy.Findings;
using Discrepancy.Reporting;

namespace Discrepancy.Core.Tests.Reporting;

public sealed class RulesWriterTests
{
    private static readonly ImmutableArray<FindingRule> TwoRules = [FindingRules.Find("date-mismatch")!, FindingRules.Find("same-value")!];

    [Fact]
    public void Write_Text_TellsKindsLevelsAndWhatIsLeftAlone() => GoldenFile.Check("rules.txt", WrittenBy(output => TextRulesWriter.Write(TwoRules, output)));

    [Fact]
    public void Write_Json_TellsTheSame() => GoldenFile.Check("rules.json", WrittenBy(output => JsonRulesWriter.Write(TwoRules, output)));

    private static string WrittenBy(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
