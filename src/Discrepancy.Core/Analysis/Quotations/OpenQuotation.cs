using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>A quotation whose end has not been reached.</summary>
/// <param name="Mark">Where its opening mark stands.</param>
/// <param name="Form">The opening mark.</param>
/// <param name="IsSingle">Whether it is a single mark.</param>
internal sealed record OpenQuotation(TextSpan Mark, string Form, bool IsSingle)
{
    /// <summary>Where a mark stands that closes it unless a surer one follows: "the visitors' " may be a possessive.</summary>
    public TextSpan? PossibleEnd { get; init; }
}
