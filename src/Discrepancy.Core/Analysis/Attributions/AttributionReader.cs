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
        var drafts = text.Sentences.SelectMany(OfSentence)
            .Concat(new LabelSpeeches(document).Read())
            .Select(text.Confine)
            .Select(text.Complete)
            .Where(draft => !draft.Content.IsEmpty)
            .ToList();
        OuterReports.Cut(drafts);
        new QuotedSpeeches(text, drafts).Assign();
        ImmutableArray<ReportedSpeech> speeches =
        [
            .. drafts.Select(draft => draft with { Content = SpeechContent.WithoutCue(document.Source.Text, draft) })
                .Where(draft => !draft.Content.IsEmpty)
                .OrderBy(draft => draft.Content[0].Start).ThenByDescending(draft => draft.Content[0].End).ThenBy(draft => draft.Cue)
                .Select(draft => Finish(draft, text)),
        ];
        return WithSpeakers(WithParents(speeches), new PronounSpeakers(text));
    }

    /// <summary>What the dependencies show, and what the order of the words shows besides or shows to reach farther.</summary>
    private static IEnumerable<SpeechDraft> OfSentence(SpeechSentence sentence)
    {
        var setOff = new SetOffSpeeches(sentence).Read().ToList();
        return new VerbSpeeches(sentence).Read()
            .Where(draft => !setOff.Exists(other => other.Cue.Start == draft.Cue.Start && Reach(other).Contains(Reach(draft))))
            .Concat(new NominalSpeeches(sentence).Read())
            .Concat(new AccordingSpeeches(sentence).Read())
            .Concat(setOff)
            .OrderBy(draft => draft.Kind is ReportedSpeechKind.Narrated)
            .DistinctBy(draft => draft.Cue.Start);
    }

    private static TextSpan Reach(SpeechDraft draft) => draft.Content[0].Cover(draft.Content[^1]);

    private static ImmutableArray<ReportedSpeech> WithParents(ImmutableArray<ReportedSpeech> speeches)
    {
        var parents = SpeechParents.Of(speeches);
        return [.. speeches.Select((speech, own) => speech with { Parent = parents[own] })];
    }

    /// <summary>An outer speech mostly comes before those within it; one that does not leaves its "I" open.</summary>
    private static ImmutableArray<ReportedSpeech> WithSpeakers(ImmutableArray<ReportedSpeech> speeches, PronounSpeakers speakers)
    {
        var named = ImmutableArray.CreateBuilder<ReportedSpeech>(speeches.Length);
        foreach (var speech in speeches)
        {
            var outer = speech.Parent >= 0 && speech.Parent < named.Count ? named[speech.Parent].Speaker : null;
            named.Add(speech with { Speaker = speakers.SpeakerOf(speech, outer) });
        }

        return named.MoveToImmutable();
    }

    private static ReportedSpeech Finish(SpeechDraft draft, SpeechText text) => new()
    {
        Kind = KindOf(draft, text),
        Content = draft.Content,
        Sentence = draft.Sentence,
        Cue = draft.Cue,
        CueLemma = draft.Lemma,
        IsNegated = draft.IsNegated,
        IsThought = draft.Sort is not ReportingSort.Speech,
        Source = draft.Source,
        Speaker = draft.Antecedent ?? draft.Source,
        Addressee = draft.Addressee,
        Occasion = draft.Occasion,
    };

    private static ReportedSpeechKind KindOf(SpeechDraft draft, SpeechText text)
    {
        var (quoted, plain) = text.CountWords(draft);
        return (quoted, plain) switch
        {
            ( > 0, 0) => ReportedSpeechKind.Direct,
            ( > 0, _) when draft.Kind is not (ReportedSpeechKind.Narrated or ReportedSpeechKind.AccordingTo) => ReportedSpeechKind.Mixed,
            (0, _) when draft.Kind is ReportedSpeechKind.Direct => ReportedSpeechKind.Indirect,
            _ => draft.Kind,
        };
    }
}
