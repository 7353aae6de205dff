using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Caching;

/// <summary>The fields of what was found in a story. Not thread-safe.</summary>
/// <param name="story">The story.</param>
internal sealed class FindingFields(StoryClaims story)
{
    private readonly AlignmentFields _alignments = new(story);
    private readonly ImmutableArray<SourceDocument> _documents = story.Documents;

    /// <summary>What was found in the whole story.</summary>
    public ComparedStory Of(IFields fields, ComparedStory? value) =>
        new(fields.List(value?.Findings, Finding), fields.List(value?.Abstentions, _alignments.Abstention));

    private Finding Finding(IFields fields, Finding? value)
    {
        // How a finding stands to other runs is decided later, in each run.
        if (value is { Baseline: not BaselineState.None } or { Suppression: not null })
        {
            fields.Refuse();
        }

        return new Finding
        {
            Id = fields.Text(value?.Id),
            Kind = fields.Choice(value?.Kind),
            Relation = fields.Choice(value?.Relation),
            Level = fields.Choice(value?.Level),
            Confidence = fields.Number(value?.Confidence),
            Rule = fields.Text(value?.Rule),
            Topic = fields.Text(value?.Topic),
            Explanation = fields.Text(value?.Explanation),
            Groups = fields.List(value?.Groups, Group),
            Decision = fields.Optional(value?.Decision, Decision),
        };
    }

    private ValueGroup Group(IFields fields, ValueGroup? value) => new(fields.Text(value?.Value), fields.List(value?.Evidence, Evidence));

    private Evidence Evidence(IFields fields, Evidence? value)
    {
        if (!StoryDocuments.TurnTo(fields, value?.Span.Document, _documents))
        {
            return value!;
        }

        return new Evidence(SimpleFields.Passage(fields, value?.Span), SimpleFields.Passage(fields, value?.Sentence), fields.OptionalText(value?.Reading))
        {
            Origin = fields.Optional(value?.Origin, Origin),
        };
    }

    private static EvidenceOrigin Origin(IFields fields, EvidenceOrigin? value) => new(fields.Text(value?.Document), fields.OptionalText(value?.Speaker));

    private FindingDecision Decision(IFields fields, FindingDecision? value) =>
        new(_alignments.Group(fields, value?.Group), fields.Number(value?.RuleConfidence))
        {
            SureFrom = fields.OptionalNumber(value?.SureFrom),
            Doubts = fields.Texts(value?.Doubts),
        };
}
