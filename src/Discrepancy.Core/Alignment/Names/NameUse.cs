using Discrepancy.Claims;
using Discrepancy.Text;

namespace Discrepancy.Alignment;

/// <summary>One word of a name at one place.</summary>
/// <param name="Claim">The claim of the whole name.</param>
/// <param name="Document">The document.</param>
/// <param name="Sentence">The sentence around the word.</param>
/// <param name="Word">Where the word stands in the document.</param>
internal sealed record NameUse(Claim Claim, SourceDocument Document, TextSpan Sentence, TextSpan Word);
