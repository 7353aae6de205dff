using System.Collections.Immutable;
using Discrepancy.Text;

namespace Discrepancy.Extensions.AI;

/// <summary>Holds what a note has between quotation marks against the documents.</summary>
internal static class NoteQuotations
{
    /// <summary>Whether every quotation of <paramref name="note"/> is closed and stands, word for word, in one of <paramref name="documents"/>.</summary>
    public static bool AreOf(ImmutableArray<SourceDocument> documents, string note)
    {
        for (var i = 0; i < note.Length; i++)
        {
            if (ClosingOf(note[i]) is not { } closing)
            {
                continue;
            }

            var end = note.IndexOf(closing, i + 1);
            if (end < 0 || !documents.Any(document => document.Text.Contains(note[(i + 1)..end], StringComparison.Ordinal)))
            {
                return false;
            }

            i = end;
        }

        return true;
    }

    private static char? ClosingOf(char mark) => mark switch
    {
        '"' => '"',
        '\u201C' or '\u201E' => '\u201D',
        '«' => '»',
        _ => null,
    };
}
