using Discrepancy.Claims;

namespace Discrepancy.Extraction;

/// <summary>How what a clause says stands to reality.</summary>
/// <param name="Polarity">Whether it is so or not.</param>
/// <param name="Modality">Whether it is a fact, a plan, a suspicion.</param>
/// <param name="Status">How far it has come.</param>
internal readonly record struct ClauseStance(Polarity Polarity, Modality Modality, EventStatus Status);
