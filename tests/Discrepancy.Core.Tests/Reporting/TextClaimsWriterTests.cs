using Discrepancy.Reporting;

namespace Discrepancy.Core.Tests.Reporting;

public sealed class TextClaimsWriterTests
{
    [Fact]
    public void Write_OneClaimOfEachValue_IsOneLineEach() =>
        GoldenFile.Check("claims.txt", Written.By(new TextClaimsWriter(), SampleReport.Create()));
}
