using Discrepancy.Lexicons;

namespace Discrepancy.Alignment;

/// <summary>A word of a sentence that tells of a plan.</summary>
/// <param name="Text">The word in lower case.</param>
/// <param name="IsCapital">Whether it begins with a capital.</param>
/// <param name="FollowsMark">Whether a mark other than a quotation mark stands between it and the word before it.</param>
internal readonly record struct PlanWord(string Text, bool IsCapital, bool FollowsMark)
{
    private static readonly WordSet FutureAuxiliaries = new("will would shall ll");
    private static readonly WordSet ClauseWords = new(
        "who which that when where while after before because was were is are has have had been being said says say if unless whether although though since until may might can could should must did does not never");

    private static readonly WordSet DueWords = new("due set expected scheduled planned slated likely is are was were");
    private static readonly WordSet Fillers = new("in on by at around about early late soon sometime later next this the possibly perhaps again during over within from as");
    private static readonly WordSet MoreDeterminers = new("the a an its his her their our this these no own s");

    /// <summary>"Will open".</summary>
    public bool IsFuture => FutureAuxiliaries.Contains(Text);

    /// <summary>"Is due to", "is to".</summary>
    public bool IsDue => DueWords.Contains(Text);

    /// <summary>A word of another clause, or one that denies or doubts.</summary>
    public bool OpensClause => ClauseWords.Contains(Text);

    /// <summary>What may stand between what is planned and when: "opened <b>early in the</b> spring".</summary>
    public bool IsFiller => Fillers.Contains(Text);

    /// <summary>"The", "its".</summary>
    public bool IsDeterminer => MoreDeterminers.Contains(Text);

    /// <summary>Whether a phrase within the noun phrase begins with it.</summary>
    public bool IsPreposition => Text is "to" or "as" || FunctionWordLexicon.Default.IsPreposition(Text);

    /// <summary>Whether it only holds others together.</summary>
    public bool IsFunctionWord => FunctionWordLexicon.Default.Contains(Text);

    /// <summary>"The school <b>damaged</b> in May": the date may be that of the participle.</summary>
    public bool IsParticiple => Text.Length > 4 && Text.EndsWith("ed", StringComparison.Ordinal);

    /// <summary>"Officially", "jointly".</summary>
    public bool IsManner => Text is "also" or "then" or "soon" or "formally" || Text.EndsWith("ly", StringComparison.Ordinal);
}
