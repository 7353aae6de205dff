using System.Collections.Immutable;

namespace Discrepancy.Text;

/// <summary>
/// Turns offsets of a text that was taken out of a file into offsets of the decoded file. What its maker did not find in the file has no place there: a map
/// gives the right place or none. Immutable and thread-safe.
/// </summary>
public sealed class FileMap
{
    private readonly ImmutableArray<FileRun> _runs;

    /// <summary>Makes the map of what is known.</summary>
    /// <param name="file">The decoded file; only its lines are kept.</param>
    /// <param name="runs">The stretches that are known, in the order of the text, without overlap there. In the file they may stand in any order.</param>
    /// <exception cref="ArgumentException">A run is empty in the text, begins before the end of the one before it, or reaches beyond the file.</exception>
    public FileMap(string file, IEnumerable<FileRun> runs)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(runs);

        _runs = [.. runs];
        Lines = new LineMap(file);
        Guard(_runs, file.Length);
    }

    /// <summary>Lines and columns of the file.</summary>
    public LineMap Lines { get; }

    /// <summary>Where in the file <paramref name="span"/> of the text stands, markup between its words included; null where not all of it is known, or it does not stand there in one piece.</summary>
    public TextSpan? Find(TextSpan span)
    {
        var first = IndexOf(span.Start);
        if (first < 0 || span.Length == 0)
        {
            return null;
        }

        var last = first;
        while (_runs[last].Text.End < span.End)
        {
            last++;
            if (last == _runs.Length || !Follows(_runs[last], _runs[last - 1]))
            {
                return null;
            }
        }

        return new TextSpan(StartOf(_runs[first], span.Start), EndOf(_runs[last], span.End));
    }

    private static bool Follows(FileRun run, FileRun before) => run.Text.Start == before.Text.End && run.File.Start >= before.File.End;

    private static int StartOf(FileRun run, int offset) => IsLetterByLetter(run) ? run.File.Start + (offset - run.Text.Start) : run.File.Start;

    private static int EndOf(FileRun run, int offset) => IsLetterByLetter(run) ? run.File.End - (run.Text.End - offset) : run.File.End;

    private static bool IsLetterByLetter(FileRun run) => run.Text.Length == run.File.Length;

    /// <summary>The run that holds <paramref name="offset"/> of the text; negative where none does.</summary>
    private int IndexOf(int offset)
    {
        var (low, high) = (0, _runs.Length - 1);
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            if (_runs[middle].Text.Contains(offset))
            {
                return middle;
            }

            (low, high) = _runs[middle].Text.Start > offset ? (low, middle - 1) : (middle + 1, high);
        }

        return -1;
    }

    private static void Guard(ImmutableArray<FileRun> runs, int fileLength)
    {
        var end = 0;
        foreach (var run in runs)
        {
            if (run.Text.Length == 0 || run.Text.Start < end || run.File.End > fileLength)
            {
                throw new ArgumentException("the runs are not in the order of the text, or reach beyond the file", nameof(runs));
            }

            end = run.Text.End;
        }
    }
}
