using Discrepancy.Claims;
using Discrepancy.Lexicons;

namespace Discrepancy.Extraction;

/// <summary>What the classes of the stance lexicon do to a clause.</summary>
internal static class StanceEffects
{
    /// <summary>The modality that a class gives; null where it gives none.</summary>
    public static Modality? ModalityOf(StanceClass? stance) => stance switch
    {
        StanceClass.Deny => Modality.Denied,
        StanceClass.Plan => Modality.Planned,
        StanceClass.Hope => Modality.Hoped,
        StanceClass.Agree => Modality.Agreed,
        StanceClass.Propose => Modality.Proposed,
        StanceClass.Announce => Modality.Announced,
        StanceClass.Require => Modality.Required,
        StanceClass.Allege => Modality.Alleged,
        StanceClass.Suspect => Modality.Suspected,
        StanceClass.Possible => Modality.Possible,
        _ => null,
    };
}
