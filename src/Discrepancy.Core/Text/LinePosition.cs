namespace Discrepancy.Text;

/// <summary>A place in a text as people count it: line and column start at 1; the column counts UTF-16 code units.</summary>
/// <param name="Line">Line number, from 1.</param>
/// <param name="Column">Column number, from 1.</param>
public readonly record struct LinePosition(int Line, int Column);
