using Discrepancy.Tests;

namespace Discrepancy.Core.Tests.Analysis;

/// <summary>A test that reads the development data beside the repository; skipped, and said so, where that is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute()
    {
        if (RepositoryFolder.SharedData is null)
        {
            Skip = "The development data (../shared/data) is not on this machine.";
        }
    }
}
