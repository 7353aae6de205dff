using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Where something happens, in a sentence.</summary>
/// <param name="FirstToken">Index of the first token of the place, behind the preposition.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="Place">The place.</param>
internal sealed record PlaceMention(int FirstToken, int EndToken, PlaceValue Place);
