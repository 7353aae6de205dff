using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Lexicons;
using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>Reads what a document tells in the name of others. Time is linear in the text.</summary>
internal static class AttributionReader
{
    /// <summary>The reported speech, by the place of its content; an outer one before those within it.</summary>
    public static ImmutableArray<ReportedSpeech> Read(AnalyzedDocument document)
    {
        var text = new SpeechText(document);
        var drafts = text.Sentences.SelectMany(sentence => new VerbSpeeches(sentence).Read().Concat(new NominalSpeeches(sentence).Read())).ToList();
        new QuotedSpeeches(text, drafts).Assign();
        return [.. drafts.Where(draft => !draft.Content.IsEmpty).OrderBy(draft => draft.Content[0].Start).ThenByDescending(draft => draft.Content[0].End).ThenBy(draft => draft.Cue).Select(draft => Finish(draft, text))];
    }

    private static ReportedSpeech Finish(SpeechDraft draft, SpeechText text) => new()
    {
        Kind = draft.Kind,
        Content = draft.Content,
        Sentence = draft.Sentence,
        Cue = draft.Cue,
        CueLemma = draft.Lemma,
        IsThought = draft.Sort is not ReportingSort.Speech,
        Source = draft.Source,
        Speaker = draft.Antecedent ?? draft.Source,
        Addressee = draft.Addressee,
        Occasion = draft.Occasion,
    };
}
