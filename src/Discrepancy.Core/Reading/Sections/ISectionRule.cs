namespace Discrepancy.Reading;

/// <summary>Marks the paragraphs it knows. The first mark of a paragraph stays, so the order of the rules is their rank.</summary>
internal interface ISectionRule
{
    /// <summary>Marks what the rule is sure of and leaves the rest alone.</summary>
    void Apply(SectionDraft draft);
}
