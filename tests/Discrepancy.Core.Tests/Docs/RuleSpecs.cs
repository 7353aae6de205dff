using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Discrepancy.Core.Tests.Docs;

/// <summary>The rows of the spec files that belong to each rule.</summary>
internal static class RuleSpecs
{
    private static readonly (string, string) Reports = ("one", "other");
    private static readonly (string, string) Sides = ("left", "right");
    private static readonly (string, string) Documents = ("first", "second");
    private static readonly (string, string) Quoting = ("quoting", "text");

    private static readonly FrozenDictionary<string, ImmutableArray<RuleSpec>> FlaggedRows = new Dictionary<string, ImmutableArray<RuleSpec>>(StringComparer.Ordinal)
    {
        ["age-limit-mismatch"] = [Values("age-limit-mismatch")],
        ["age-mismatch"] = [new("Ages.md", "Two reports", Reports, "result", "clash")],
        ["antonym"] = [Events("One act, told both ways", "antonym"), Events("One sentence, one other word", "antonym")],
        ["attribution-mismatch"] = [new("Events.md", "Who took a stand", Reports, "result", "flagged")],
        ["date-mismatch"] = [Values("date-mismatch"), Told("date-mismatch")],
        ["duration-mismatch"] = [Values("duration-mismatch"), Counted("duration-mismatch")],
        ["money-mismatch"] = [Values("money-mismatch"), Counted("money-mismatch"), Told("money-mismatch")],
        ["name-spelling"] = [new("PersonNames.md", "Slips of the pen", Sides)],
        ["number-mismatch"] = [Events("One sentence, one other word", "number-mismatch")],
        ["ordinal-mismatch"] = [Events("One sentence, one other word", "ordinal-mismatch"), Told("ordinal-mismatch")],
        ["part-of-whole"] = [Events("A part and its whole", "part-of-whole")],
        ["percent-mismatch"] = [Values("percent-mismatch")],
        ["place-mismatch"] = [Values("place-mismatch")],
        ["place-wording"] = [Events("One sentence, one other word", "place-wording")],
        ["polarity-mismatch"] = [Events("One act, told both ways", "polarity-mismatch")],
        ["quantity-mismatch"] = [Values("quantity-mismatch"), Counted("quantity-mismatch"), Told("quantity-mismatch")],
        ["quotation-words"] = [new("Utterances.md", "Other words", Sides)],
        ["quoted-text"] = [new("QuotedTexts.md", "Other words", Quoting)],
        ["same-value"] = [new("Slots.md", "The same value", Reports)],
        ["status-mismatch"] = [new("Events.md", "Status", Reports, "result", "flagged"), new("Events.md", "Status", Reports, "result", "noted")],
        ["suspected-origin"] = [new("Events.md", "Suspected origin", Reports, "result", "noted")],
        ["title-rank"] = [Offices("title-rank")],
        ["title-spelling"] = [Offices("title-spelling")],
        ["title-tenure"] = [new("Tenure.md", "Two reports", Reports, "result", "flagged")],
        ["vague-date"] = [new("VagueDates.md", "Noted", Reports)],
        ["word-of-name-spelling"] = [new("NameSpelling.md", "What is flagged", Documents)],
        ["wording-mismatch"] = [Events("One sentence, one other word", "wording-mismatch")],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ImmutableArray<RuleSpec>> SilentRows = new Dictionary<string, ImmutableArray<RuleSpec>>(StringComparer.Ordinal)
    {
        ["age-mismatch"] = [new("Ages.md", "Two reports", Reports, "result", "agree"), new("Ages.md", "Two persons", Reports)],
        ["attribution-mismatch"] = [new("Events.md", "Who took a stand", Reports, "result", "nothing")],
        ["name-spelling"] = [new("PersonNames.md", "Accepted forms and the same name", Sides), new("PersonNames.md", "Other persons", Sides)],
        ["quantity-mismatch"] = [Silent("Slots.md", "quantity-mismatch"), new("CountedThings.md", "Must not be flagged", Reports)],
        ["quotation-words"] = [new("Utterances.md", "Same words", Sides)],
        ["quoted-text"] = [new("QuotedTexts.md", "The same words", Quoting)],
        ["same-value"] = [new("Slots.md", "Another value", Reports)],
        ["status-mismatch"] = [new("Events.md", "Status", Reports, "result", "nothing")],
        ["suspected-origin"] = [new("Events.md", "Suspected origin", Reports, "result", "nothing")],
        ["title-rank"] = [Silent("Offices.md", "title-rank")],
        ["title-spelling"] = [Silent("Offices.md", "title-spelling")],
        ["title-tenure"] = [new("Tenure.md", "Two reports", Reports, "result", "silent")],
        ["vague-date"] = [new("VagueDates.md", "Must not be noted", Reports)],
        ["word-of-name-spelling"] = [new("NameSpelling.md", "What is not flagged", Documents)],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> RulesOfSlots =
        new[] { "age-limit-mismatch", "date-mismatch", "duration-mismatch", "money-mismatch", "percent-mismatch", "place-mismatch" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What <paramref name="rule"/> flags.</summary>
    public static ImmutableArray<RuleSpec> Flagged(string rule) => FlaggedRows[rule];

    /// <summary>What <paramref name="rule"/> leaves alone.</summary>
    public static ImmutableArray<RuleSpec> Silent(string rule) =>
        SilentRows.TryGetValue(rule, out var rows) ? rows : [Silent(RulesOfSlots.Contains(rule) ? "Slots.md" : "Events.md", rule)];

    private static RuleSpec Values(string rule) => new("Slots.md", "Another value", Reports, "rule", rule);

    private static RuleSpec Counted(string rule) => new("CountedThings.md", "One thing", Reports, "rule", rule);

    private static RuleSpec Told(string rule) => new("SameTelling.md", "One thing", Reports, "rule", rule);

    private static RuleSpec Offices(string rule) => new("Offices.md", "Another rank, another spelling", Reports, "rule", rule);

    private static RuleSpec Events(string heading, string rule) => new("Events.md", heading, Reports, "rule", rule);

    private static RuleSpec Silent(string file, string rule) => new(file, "Must not be flagged", Reports, "rule", rule);
}
