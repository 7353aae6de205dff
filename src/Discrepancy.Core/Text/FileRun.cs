namespace Discrepancy.Text;

/// <summary>A stretch of a text and where it stands in the file that the text was taken out of.</summary>
/// <param name="Text">The stretch of the text.</param>
/// <param name="File">
/// The stretch of the decoded file, in UTF-16 code units. If it is as long as <paramref name="Text"/>, each character stands for the one at its place; if not, the whole
/// stands for the whole, as <c>&amp;eacute;</c> does for one letter.
/// </param>
public readonly record struct FileRun(TextSpan Text, TextSpan File);
