using Discrepancy.Tests;

namespace Discrepancy.Caching.Sqlite.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_OfTheStore_IsTheCheckedInOne() => ApprovedApi.Check(typeof(SqliteClaimStore).Assembly, "Discrepancy.Caching.Sqlite.Tests");
}
