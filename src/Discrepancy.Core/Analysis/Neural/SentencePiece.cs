namespace Discrepancy.Analysis;

/// <summary>A run of tokens that the network sees as one sentence; longer sentences are cut to bound the work.</summary>
internal readonly record struct SentencePiece(int Sentence, int Start, int Length);
