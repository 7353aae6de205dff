namespace Discrepancy.Extensions.DependencyInjection;

/// <summary>Lists of names, each of at least two, that are all right for one.</summary>
public sealed class AliasSettings
{
    /// <summary>Names of persons, bodies and things.</summary>
    public IList<IList<string>> Names { get; } = [];

    /// <summary>Names of places.</summary>
    public IList<IList<string>> Places { get; } = [];
}
