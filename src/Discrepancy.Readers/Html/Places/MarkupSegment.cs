namespace Discrepancy.Readers;

/// <summary>Text of a page between two tags or comments; it holds at least one letter that is shown.</summary>
/// <param name="Start">Where it begins in the decoded file.</param>
/// <param name="End">Where it ends, excluded.</param>
/// <param name="OpensBlock">Whether a block or a line begins with it: what stands before it is of another one.</param>
internal readonly record struct MarkupSegment(int Start, int End, bool OpensBlock);
