namespace Discrepancy.Readers;

/// <summary>The text of a file.</summary>
/// <param name="Text">The text without its byte order mark.</param>
/// <param name="Warning">What was guessed, and what to do about it; null where the file says how it is encoded.</param>
internal sealed record DecodedText(string Text, string? Warning = null);
