using Discrepancy.Tests;

namespace Discrepancy.Readers.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_OfReaders_IsTheCheckedInOne() => ApprovedApi.Check(typeof(JsonFeedReader).Assembly, "Discrepancy.Readers.Tests");
}
