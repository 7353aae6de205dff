using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>Takes ", according to the police" out of what somebody is told to have said, where it tells whose the whole report is.</summary>
internal static class AccordingReach
{
    /// <summary>Cuts the words of each according-to out of the reports that stand in its content.</summary>
    public static void Cut(List<SpeechDraft> drafts)
    {
        var bySentence = drafts.Where(draft => draft is { Kind: ReportedSpeechKind.AccordingTo, Source: not null }).ToLookup(draft => draft.Sentence);
        for (var i = 0; i < drafts.Count; i++)
        {
            foreach (var around in bySentence[drafts[i].Sentence])
            {
                if (around.Cue != drafts[i].Cue && around.Content.Any(piece => piece.Contains(drafts[i].Cue)))
                {
                    drafts[i] = drafts[i] with { Content = Without(drafts[i].Content, around.Cue.Cover(around.Source!.Value)) };
                }
            }
        }

        drafts.RemoveAll(draft => draft.Content.IsEmpty);
    }

    private static ImmutableArray<TextSpan> Without(ImmutableArray<TextSpan> content, TextSpan words) =>
    [
        .. content.SelectMany(piece => !piece.Overlaps(words)
            ? new[] { piece }
            : [new TextSpan(piece.Start, Math.Max(piece.Start, words.Start)), new TextSpan(Math.Min(piece.End, words.End), piece.End)]).Where(piece => piece.Length > 0),
    ];
}
