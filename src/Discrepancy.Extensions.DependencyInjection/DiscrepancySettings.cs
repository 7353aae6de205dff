namespace Discrepancy.Extensions.DependencyInjection;

/// <summary>
/// How the pipeline of a container works, as a configuration says it: the keys are those of <c>discrepancy.json</c>, in any case of letters.
/// Settable, because that is how Microsoft.Extensions.Options fills it; it is checked when it is first used, or when the host starts.
/// </summary>
public sealed class DiscrepancySettings
{
    /// <summary>The section of a configuration that it is usually taken from.</summary>
    public const string Section = "Discrepancy";

    /// <summary>How many documents are read at a time; at least 1.</summary>
    /// <value>The default is null: the number of processors.</value>
    public int? MaxDegreeOfParallelism { get; set; }

    /// <summary>Whether all documents are compared with one another; without it, more than six are divided into stories.</summary>
    public bool OneStory { get; set; }

    /// <summary>Levels by kind and by rule.</summary>
    public LevelSettings Levels { get; } = new();

    /// <summary>Names that are all right for one person, body, thing or place.</summary>
    public AliasSettings Aliases { get; } = new();
}
