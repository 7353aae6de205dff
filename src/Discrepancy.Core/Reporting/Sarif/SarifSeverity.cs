using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>
/// How a finding is graded. SARIF (3.27.10) asks for the level "none" wherever the kind is not "fail", so what is only possible is a "review"
/// of level "none"; its own level stays in the properties.
/// </summary>
/// <param name="Kind">Whether it fails, passes, or is to be looked at.</param>
/// <param name="Level">How grave it is, where it fails.</param>
internal readonly record struct SarifSeverity(string Kind, string Level)
{
    private const string NoLevel = "none";

    public static SarifSeverity Of(Finding finding) => finding switch
    {
        { Relation: Relation.PossibleContradiction } => new("review", NoLevel),
        { Level: not Findings.Level.None } => new("fail", Vocabulary.NameOf(finding.Level)),
        { Relation: Relation.Agreement } => new("pass", NoLevel),
        _ => new("informational", NoLevel),
    };
}
