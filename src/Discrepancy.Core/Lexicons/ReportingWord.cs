namespace Discrepancy.Lexicons;

/// <summary>A word that attributes what goes with it to somebody.</summary>
/// <param name="Lemma">The word, with its particle or preposition where it needs one.</param>
/// <param name="Sort">What it tells.</param>
/// <param name="TakesQuotation">Whether it goes with a quotation: "he added".</param>
/// <param name="TakesClause">Whether it goes with a finite clause: "said that".</param>
/// <param name="TakesInfinitive">Whether it goes with an infinitive: "promised to".</param>
/// <param name="TakesTopic">Whether it goes with a noun phrase for what is said or thought about: "criticized the plan".</param>
internal sealed record ReportingWord(string Lemma, ReportingSort Sort, bool TakesQuotation, bool TakesClause, bool TakesInfinitive, bool TakesTopic);
