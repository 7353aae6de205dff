namespace Discrepancy.Extensions.AI;

/// <summary>Why a finding has no annotation.</summary>
public enum AnnotationFailure
{
    /// <summary>The client did not answer in time.</summary>
    TimedOut,

    /// <summary>The client threw.</summary>
    ClientFailed,

    /// <summary>The answer was longer than <see cref="FindingAnnotatorOptions.MaxAnswerLength"/>.</summary>
    TooLong,

    /// <summary>The answer was empty, or not what was asked for.</summary>
    NotUnderstood,

    /// <summary>Nothing of the answer was left: its note and its quotes were not to be shown.</summary>
    NotVerified,
}
