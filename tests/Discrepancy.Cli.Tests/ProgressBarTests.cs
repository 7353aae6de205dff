namespace Discrepancy.Cli.Tests;

public sealed class ProgressBarTests
{
    [Fact]
    public void Report_ShortRun_ShowsNothing()
    {
        var clock = new ManualClock();
        using var terminal = new StringWriter();
        using (var bar = new ProgressBar(terminal, clock))
        {
            clock.Advance(TimeSpan.FromMilliseconds(900));
            bar.Report(new AnalysisProgress(9, 10));
        }

        terminal.ToString().Should().BeEmpty();
    }

    [Fact]
    public void Report_LongRun_ShowsHowFarItIsAndTakesItAway()
    {
        var clock = new ManualClock();
        using var terminal = new StringWriter();
        using (var bar = new ProgressBar(terminal, clock))
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            bar.Report(new AnalysisProgress(5, 10));
        }

        terminal.ToString().Should().Be("\r[###############...............] 50 %\u001B[K\r\u001B[K");
    }

    [Fact]
    public void Report_SoonAgainOrOutOfOrder_NeitherFlickersNorGoesBack()
    {
        var clock = new ManualClock();
        using var terminal = new StringWriter();
        using var bar = new ProgressBar(terminal, clock);
        clock.Advance(TimeSpan.FromSeconds(1));
        bar.Report(new AnalysisProgress(5, 10));
        bar.Report(new AnalysisProgress(6, 10));
        clock.Advance(TimeSpan.FromMilliseconds(100));
        bar.Report(new AnalysisProgress(4, 10));

        terminal.ToString().Should().Be("\r[###############...............] 50 %\u001B[K\r[##################............] 60 %\u001B[K");
    }

    [Fact]
    public void Report_AfterTheEnd_ShowsNothing()
    {
        var clock = new ManualClock();
        using var terminal = new StringWriter();
        var bar = new ProgressBar(terminal, clock);
        bar.Dispose();
        clock.Advance(TimeSpan.FromSeconds(5));
        bar.Report(new AnalysisProgress(5, 10));

        terminal.ToString().Should().BeEmpty();
    }

    private sealed class ManualClock : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public void Advance(TimeSpan time) => _ticks += time.Ticks;

        public override long GetTimestamp() => _ticks;
    }
}
