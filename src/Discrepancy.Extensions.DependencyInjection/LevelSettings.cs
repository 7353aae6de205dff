namespace Discrepancy.Extensions.DependencyInjection;

/// <summary>Levels of findings: <c>off</c>, <c>note</c>, <c>warning</c> or <c>error</c>.</summary>
public sealed class LevelSettings
{
    /// <summary>By kind, as reports name it: <c>person-name</c>.</summary>
    public IDictionary<string, string> Kinds { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>By rule, as reports name it: <c>title-tenure</c>; a rule goes before its kind.</summary>
    public IDictionary<string, string> Rules { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
}
