namespace Discrepancy.Analysis;

/// <summary>A joint tag as the lemmatizer sees it.</summary>
/// <param name="Key">The hash of its name.</param>
/// <param name="Kind">What the lemmatizer has rules of its own for.</param>
internal readonly record struct LemmaTag(ulong Key, LemmaTagKind Kind);
