using System.Collections.Immutable;
using Discrepancy.Claims;

namespace Discrepancy.Findings;

/// <summary>The rules of the library. Comparers of other packages bring rules of their own, which are not listed here. Thread-safe.</summary>
public static class FindingRules
{
    /// <summary>All of them, by name.</summary>
    public static ImmutableArray<FindingRule> All { get; } =
    [
        new("age-limit-mismatch", [ClaimKind.Age], [Relation.Contradiction, Relation.PossibleContradiction],
            "One limit or span of age, stated with two numbers",
            "One limit worded in two ways, and limits of different laws or groups"),
        new("age-mismatch", [ClaimKind.Age], [Relation.Contradiction, Relation.PossibleContradiction],
            "Two ages of one person that no birthday between the reports explains",
            "Ages a year apart where a birthday may lie between the reports, rounded ages, and ages at another time"),
        new("attribution-mismatch", [ClaimKind.Attribution], [Relation.AttributionConflict],
            "One statement or stand, credited to two persons or bodies",
            "A body and its spokesman or head, and two persons who each said something like it"),
        new("date-mismatch", [ClaimKind.Date], [Relation.Contradiction, Relation.PossibleContradiction, Relation.Granularity],
            "One event on two dates that do not meet, each read against its own document's day",
            "A month or year that holds the other's day, dates of two events, and dates that nothing anchors"),
        new("duration-mismatch", [ClaimKind.Duration], [Relation.Contradiction, Relation.PossibleContradiction, Relation.Approximation],
            "One length of time, stated with two values",
            "Rounding, hedges that fit, and lengths of two things"),
        new("money-mismatch", [ClaimKind.Money], [Relation.Contradiction, Relation.PossibleContradiction, Relation.Approximation],
            "One amount of money, stated with two values",
            "Rounding, hedges that fit, other currencies, and amounts of two things"),
        new("name-spelling", [ClaimKind.PersonName], [Relation.SpellingVariant],
            "One person's name, written in two ways of which one is a misspelling",
            "Nicknames, initials, order, titles, particles, diacritics and accepted transliterations, and two persons with names alike"),
        new("number-mismatch", [ClaimKind.Quantity], [Relation.Contradiction, Relation.PossibleContradiction],
            "Two sentences that differ in nothing but a number",
            "Numbers of which one holds the other, and sentences that differ in more"),
        new("ordinal-mismatch", [ClaimKind.Event], [Relation.Contradiction, Relation.PossibleContradiction],
            "Two sentences that differ in nothing but the place in a row (first, second)",
            "Sentences that differ in more"),
        new("percent-mismatch", [ClaimKind.Percent], [Relation.Contradiction, Relation.PossibleContradiction, Relation.Approximation],
            "One share, stated with two values",
            "Rounding, hedges that fit, and shares of two things"),
        new("place-mismatch", [ClaimKind.Place], [Relation.Contradiction, Relation.PossibleContradiction, Relation.Granularity],
            "One event in two cities, regions or countries of which neither holds the other",
            "A building in a city, a city in a country, and places of two events"),
        new("place-wording", [ClaimKind.Place], [Relation.Contradiction, Relation.PossibleContradiction],
            "Two sentences that differ in nothing but a nationality or a country",
            "A place within the other, and sentences that differ in more"),
        new("polarity-mismatch", [ClaimKind.Polarity], [Relation.Contradiction, Relation.PossibleContradiction],
            "One event that happened in one document and did not in another, by a \"not\" or by words that exclude each other",
            "Plans, doubts, other times, and the same thing said by an opposite and a \"not\""),
        new("quotation-words", [ClaimKind.Quote], [Relation.QuoteVariance],
            "One utterance, quoted with different words or cut so that it says something else",
            "Punctuation, case, ellipsis, brackets, contractions, and two utterances that only sound alike"),
        new("same-value", [.. Enum.GetValues<ClaimKind>()], [Relation.Agreement],
            "One value, told alike by two documents or more",
            "Everything else"),
        new("status-mismatch", [ClaimKind.Status], [Relation.StatusConflict, Relation.PossibleContradiction],
            "One event that is done in one document, and only planned, suspected or called off in another of the same day or later",
            "A plan told before and the deed told after it"),
        new("suspected-origin", [ClaimKind.Status], [Relation.StatusConflict, Relation.PossibleContradiction],
            "A thing that is only suspected to be somebody's in one document, and flatly theirs in another",
            "Other things, and a suspicion that the same document states as a fact"),
        new("title-rank", [ClaimKind.Title], [Relation.TitleVariance],
            "One person with a word of rank in one document (senior, deputy, former, acting) that another leaves out or changes",
            "Synonyms, word order, a short form of the full title, and offices held one after the other"),
        new("title-spelling", [ClaimKind.Title], [Relation.SpellingVariant],
            "One person's office, written with a word misspelt",
            "Synonyms, capitals, abbreviations and word order"),
        new("word-of-name-spelling", [ClaimKind.Name], [Relation.SpellingVariant],
            "A word of a name that one document writes otherwise than the others, and otherwise than any known word",
            "Known words and names, accepted transliterations, and words that two bearers have"),
        new("wording-mismatch", [ClaimKind.Event], [Relation.Contradiction, Relation.PossibleContradiction],
            "Two sentences that differ in nothing but words that exclude each other",
            "Synonyms, words of which one is wider, and sentences that differ in more"),
    ];

    /// <summary>The rule of this name; null where it is none of the library's.</summary>
    public static FindingRule? Find(string name) => All.FirstOrDefault(rule => string.Equals(rule.Name, name, StringComparison.Ordinal));
}
