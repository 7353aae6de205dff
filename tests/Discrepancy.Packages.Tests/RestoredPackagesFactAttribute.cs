namespace Discrepancy.Packages.Tests;

/// <summary>A case that needs the packages of others, from where restore put them.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RestoredPackagesFactAttribute : FactAttribute
{
    public RestoredPackagesFactAttribute() => Skip = RestoredPackages.WhyNot;
}
