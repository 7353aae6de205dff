using System.Collections.Concurrent;
using System.Text;
using Discrepancy.Extensions.DependencyInjection;
using Discrepancy.Extraction;
using Discrepancy.Language;
using Discrepancy.Reading;
using Discrepancy.Tests;
using Discrepancy.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Discrepancy.Extensions.Tests.DependencyInjection;

public sealed class LogTests
{
    private const string Secret = "Zanzibar";

    private static readonly SourceDocument[] Documents =
    [
        new("gazette.txt", $"Mayor Ingrid Lindqvist opened the {Secret} bridge in March 2021."),
        new("courier.txt", $"The {Secret} bridge was opened by Mayor Ingrid Lindquist."),
    ];

    [Fact]
    public async Task CheckAsync_Done_LogsNumbersAndNoText()
    {
        var log = await RunAsync(new ServiceCollection(), checker => checker.CheckAsync(Documents.ToAsyncEnumerable()));

        log.Lines.Should().HaveCount(2);
        log.Lines.Should().ContainSingle(line => line.StartsWith("Debug 1 Analysis started", StringComparison.Ordinal));
        log.Lines.Should().ContainSingle(line => line.StartsWith("Information 2 Analysed 2 documents with ", StringComparison.Ordinal)).Which.Should().Contain("0 errors, 1 warnings");
        log.Lines.Should().NotContain(line => line.Contains(Secret, StringComparison.OrdinalIgnoreCase) || line.Contains("Lindq", StringComparison.Ordinal));
    }

    [Fact]
    public async Task CheckAsync_Failed_LogsTheTypeAndNotTheMessage()
    {
        var log = await RunAsync(new ServiceCollection().AddSingleton<IClaimExtractor, Quoting>(), async checker =>
            await FluentActions.Awaiting(() => checker.CheckAsync(Documents.ToAsyncEnumerable())).Should().ThrowAsync<NotSupportedException>().WithMessage($"*{Secret}*"));

        log.Lines.Should().ContainSingle(line => line.StartsWith("Error 4 Analysis failed with System.NotSupportedException after ", StringComparison.Ordinal));
        log.Lines.Should().NotContain(line => line.Contains(Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task CheckAsync_Cancelled_LogsThat()
    {
        var log = await RunAsync(new ServiceCollection(), async checker =>
            await FluentActions.Awaiting(() => checker.CheckAsync(Documents.ToAsyncEnumerable(), null, new CancellationToken(canceled: true))).Should().ThrowAsync<OperationCanceledException>());

        log.Lines.Should().ContainSingle(line => line.StartsWith("Information 3 Analysis cancelled after ", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_AFile_LogsItsNameOnOneLine()
    {
        var log = new Journal();
        using var provider = Build(new ServiceCollection(), log);

        provider.GetRequiredService<DocumentReaders>().Read("a\nError 4 forged.txt", Encoding.UTF8.GetBytes(Secret));

        log.Lines.Should().Equal("Debug 5 Read a Error 4 forged.txt of 8 bytes: 1 documents, 0 warnings");
    }

    [Fact]
    public void Read_AFileThatCannotBeRead_LogsThatAndThrows()
    {
        var log = new Journal();
        using var provider = Build(new ServiceCollection(), log);

        FluentActions.Invoking(() => provider.GetRequiredService<DocumentReaders>().Read("a.txt", new byte[] { 0xFF, 0x00, 0xC0 })).Should().Throw<DocumentFormatException>();

        log.Lines.Should().Equal("Warning 6 a.txt of 3 bytes cannot be read");
    }

    [Fact]
    public void Docs_ListEveryMessage()
    {
        var source = File.ReadAllLines(RepositoryFolder.Combine("src", "Discrepancy.Extensions.DependencyInjection", "LogMessages.cs")).Where(line => line.Contains("[LoggerMessage(", StringComparison.Ordinal)).ToList();
        var page = File.ReadAllText(RepositoryFolder.Combine("docs", "api", "dependency-injection.md"));

        source.Should().NotBeEmpty();
        source.Select(line => $"`{line.Split('"')[1]}`").Should().OnlyContain(message => page.Contains(message, StringComparison.Ordinal));
    }

    private static async Task<Journal> RunAsync(IServiceCollection services, Func<DocumentChecker, Task> run)
    {
        var log = new Journal();
        using var provider = Build(services, log);
        await run(provider.GetRequiredService<DocumentChecker>());
        return log;
    }

    private static ServiceProvider Build(IServiceCollection services, Journal log) =>
        services.AddSingleton(typeof(ILogger<>), typeof(Logger<>)).AddSingleton<ILoggerFactory>(log).AddDiscrepancy().BuildServiceProvider();

    private sealed class Quoting : IClaimExtractor
    {
        public IEnumerable<Claims.Claim> Extract(AnalyzedDocument document) => throw new NotSupportedException(document.Source.Text);
    }

    private sealed class Journal : ILoggerFactory, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{logLevel} {eventId.Id} {formatter(state, exception)}{exception}");

        public void Dispose()
        {
        }
    }
}
