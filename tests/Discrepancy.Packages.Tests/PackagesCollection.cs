namespace Discrepancy.Packages.Tests;

/// <summary>All tests of packages: they share what was packed.</summary>
[CollectionDefinition(Name)]
public sealed class PackagesCollection : ICollectionFixture<PackedFeed>
{
    internal const string Name = "packages";
}
