using System.Globalization;

namespace Discrepancy.Cli;

/// <summary>
/// Shows on a terminal how far a long run has come, on one line that is gone when the run ends. A run that is over soon shows nothing. Thread-safe.
/// </summary>
internal sealed class ProgressBar(TextWriter terminal, TimeProvider clock) : IProgress<AnalysisProgress>, IDisposable
{
    private const int Cells = 30;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Lock _lock = new();
    private readonly long _start = clock.GetTimestamp();
    private TimeSpan _next = Patience;
    private int _done;
    private bool _isShown;
    private bool _isOver;

    /// <summary>Shows the progress, unless it has shown some a moment ago.</summary>
    public void Report(AnalysisProgress value)
    {
        lock (_lock)
        {
            // The steps are told by several threads, so a lower count may come after a higher one.
            _done = Math.Max(_done, value.Done);
            var elapsed = clock.GetElapsedTime(_start);
            if (!_isOver && elapsed >= _next)
            {
                _next = elapsed + Pause;
                _isShown = true;
                terminal.Write(Line(_done, Math.Max(value.Total, 1)));
            }
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            if (_isShown && !_isOver)
            {
                terminal.Write("\r\u001B[K");
            }

            _isOver = true;
        }
    }

    private static string Line(int done, int total)
    {
        var full = (int)((long)Cells * Math.Min(done, total) / total);
        return string.Create(CultureInfo.InvariantCulture, $"\r[{new string('#', full)}{new string('.', Cells - full)}] {100L * Math.Min(done, total) / total} %\u001B[K");
    }
}
