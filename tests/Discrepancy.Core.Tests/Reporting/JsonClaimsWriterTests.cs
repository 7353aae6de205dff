using Discrepancy.Reporting;

namespace Discrepancy.Core.Tests.Reporting;

public sealed class JsonClaimsWriterTests
{
    [Fact]
    public void Write_OneClaimOfEachValue_IsTheContract() =>
        GoldenFile.Check("claims.json", Written.By(new JsonClaimsWriter(), SampleReport.Create()));
}
