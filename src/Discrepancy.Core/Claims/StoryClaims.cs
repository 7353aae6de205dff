using System.Collections.Immutable;
using Discrepancy.Text;

namespace Discrepancy.Claims;

/// <summary>The documents of one story and what they claim: what is lined up together.</summary>
/// <param name="Documents">The documents, by path.</param>
/// <param name="Claims">Their resolved claims, by document and place.</param>
internal sealed record StoryClaims(ImmutableArray<SourceDocument> Documents, ImmutableArray<Claim> Claims);
