namespace Discrepancy.Lexicons;

/// <summary>What a word of reporting tells.</summary>
internal enum ReportingSort
{
    /// <summary>That something is said or written: "claim".</summary>
    Speech,

    /// <summary>That something is thought or wanted: "believe".</summary>
    Thought,

    /// <summary>How somebody feels about something: "admire".</summary>
    Attitude,

    /// <summary>That something is found out; with a thing as subject, only of texts and inquiries: "the poll shows".</summary>
    Evidence,
}
