using Discrepancy.Extensions.AI;
using Discrepancy.Extensions.DependencyInjection;
using Discrepancy.Tests;

namespace Discrepancy.Extensions.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_OfAI_IsTheCheckedInOne() => ApprovedApi.Check(typeof(FindingAnnotator).Assembly, "Discrepancy.Extensions.Tests", "AI");

    [Fact]
    public void PublicApi_OfDependencyInjection_IsTheCheckedInOne() => ApprovedApi.Check(typeof(DocumentChecker).Assembly, "Discrepancy.Extensions.Tests", "DependencyInjection");
}
