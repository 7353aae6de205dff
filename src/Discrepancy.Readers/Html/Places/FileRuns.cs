using Discrepancy.Text;

namespace Discrepancy.Readers;

/// <summary>Collects runs in the order of the text, and joins those that go on letter by letter.</summary>
internal sealed class FileRuns
{
    private readonly List<FileRun> _runs = [];

    /// <summary>What was collected.</summary>
    public IEnumerable<FileRun> All => _runs;

    /// <summary>Adds a letter of the text at <paramref name="offset"/>, for which <paramref name="file"/> stands.</summary>
    public void AddLetter(int offset, TextSpan file)
    {
        // One reference may stand for two code units.
        if (_runs is [.., var last] && last.File == file && last.Text.End == offset)
        {
            _runs[^1] = last with { Text = new TextSpan(last.Text.Start, offset + 1) };
        }
        else
        {
            Add(new FileRun(new TextSpan(offset, offset + 1), file));
        }
    }

    /// <summary>Adds what stands between the last run and a letter: white space in the text, white space and markup in the file.</summary>
    public void AddGap(int offset, int fileOffset)
    {
        if (_runs is [.., var last] && last.Text.End < offset && last.File.End <= fileOffset)
        {
            Add(new FileRun(new TextSpan(last.Text.End, offset), new TextSpan(last.File.End, fileOffset)));
        }
    }

    private void Add(FileRun run)
    {
        if (_runs is [.., var last] && IsLetterByLetter(last) && IsLetterByLetter(run) && last.Text.End == run.Text.Start && last.File.End == run.File.Start)
        {
            _runs[^1] = new FileRun(last.Text.Cover(run.Text), last.File.Cover(run.File));
        }
        else
        {
            _runs.Add(run);
        }
    }

    private static bool IsLetterByLetter(FileRun run) => run.Text.Length == run.File.Length;
}
