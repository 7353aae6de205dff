using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>
/// Takes ", according to the police" and ", the police said" out of what somebody is told to have said, where they tell whose the whole report is.
/// </summary>
internal static class OuterReports
{
    /// <summary>Cuts the words of each outer cue out of the reports that stand in its content.</summary>
    public static void Cut(List<SpeechDraft> drafts)
    {
        var bySentence = drafts.Where(draft => draft is { Kind: ReportedSpeechKind.AccordingTo or ReportedSpeechKind.Indirect, Source: not null }).ToLookup(draft => draft.Sentence);
        for (var i = 0; i < drafts.Count; i++)
        {
            foreach (var around in bySentence[drafts[i].Sentence])
            {
                if (around.Cue.Start > drafts[i].Cue.Start && around.Content.Any(piece => piece.Contains(drafts[i].Cue)))
                {
                    drafts[i] = drafts[i] with { Content = Without(drafts[i].Content, around.Cue.Cover(around.Source!.Value), around.Kind is ReportedSpeechKind.AccordingTo) };
                }
            }
        }

        drafts.RemoveAll(draft => draft.Content.IsEmpty);
    }

    /// <summary>What follows ", the police said" is the police's or the author's; what follows ", according to the police," may go on with the clause.</summary>
    private static ImmutableArray<TextSpan> Without(ImmutableArray<TextSpan> content, TextSpan words, bool goesOn) =>
    [
        .. content.SelectMany(piece => !piece.Overlaps(words)
            ? new[] { piece }
            : [new TextSpan(piece.Start, Math.Max(piece.Start, words.Start)), new TextSpan(goesOn ? Math.Min(piece.End, words.End) : piece.End, piece.End)]).Where(piece => piece.Length > 0),
    ];
}
