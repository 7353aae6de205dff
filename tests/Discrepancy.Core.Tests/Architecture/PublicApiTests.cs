using Discrepancy.Tests;

namespace Discrepancy.Core.Tests.Architecture;

public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_OfCore_IsTheCheckedInOne() => ApprovedApi.Check(typeof(DiscrepancyPipeline).Assembly, "Discrepancy.Core.Tests", "Architecture");
}
