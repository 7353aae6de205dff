using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>A place in a sentence with the places that the text says hold it.</summary>
/// <param name="FirstToken">Index of the first token of the place, behind the preposition and the article.</param>
/// <param name="EndToken">Index behind the last token, the containers included.</param>
/// <param name="Place">The place.</param>
internal sealed record PlaceMention(int FirstToken, int EndToken, PlaceValue Place);
