namespace Discrepancy.Comparison;

/// <summary>Why a clash is only a possible contradiction, in words for a person.</summary>
internal static class Doubt
{
    /// <summary>The alignment is less sure than the rule asks for.</summary>
    public const string UnsureSlot = "it is not sure enough that the claims speak of one thing";

    /// <summary>A value is wished for, supposed or possible.</summary>
    public const string NotAsserted = "not all of the claims are stated as facts";

    /// <summary>One claim says that it is so, another that it is not.</summary>
    public const string OtherPolarity = "one of the claims says that it is not so";

    /// <summary>What is counted may have grown from one report to the next.</summary>
    public const string OtherDays = "the reports are of different days, and the number may have changed";

    /// <summary>Both reports are of one day, and either may have been written first.</summary>
    public const string OneDay = "the reports are of one day, and none says that it is done already";

    /// <summary>A suspicion and a statement may both be true.</summary>
    public const string Suspicion = "what one suspects and the other states can both be true";

    /// <summary>Speakers repeat themselves in other words.</summary>
    public const string Repetition = "one document quotes both, and the speaker may have said both";
}
