namespace Discrepancy.Language;

/// <summary>How a text tells what somebody says or thinks (after Leech and Short, Style in Fiction, 1981).</summary>
public enum ReportedSpeechKind
{
    /// <summary>The words themselves, between quotation marks.</summary>
    Direct,

    /// <summary>Retold in a clause: "said that the talks had failed".</summary>
    Indirect,

    /// <summary>Retold in a clause of which a part stands between quotation marks: said the talks were "over".</summary>
    Mixed,

    /// <summary>The text's own sentence, with its source named: "according to".</summary>
    AccordingTo,

    /// <summary>Only what it was about is told, or what somebody intends: "criticized the plan", "wants to resign". It asserts nothing in the
    /// speaker's name.</summary>
    Narrated,
}
