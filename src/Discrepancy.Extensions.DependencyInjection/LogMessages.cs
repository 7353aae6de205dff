using Microsoft.Extensions.Logging;

namespace Discrepancy.Extensions.DependencyInjection;

/// <summary>All that is logged; docs/api/dependency-injection.md lists it. Numbers, names of files and types: no text of a document, and no message of an exception.</summary>
internal static partial class LogMessages
{
    [LoggerMessage(1, LogLevel.Debug, "Analysis started")]
    public static partial void AnalysisStarted(this ILogger logger);

    [LoggerMessage(2, LogLevel.Information, "Analysed {Documents} documents with {Claims} claims: {Errors} errors, {Warnings} warnings, {Notes} notes, {NotCompared} claims not compared; {Elapsed} ms")]
    public static partial void AnalysisDone(this ILogger logger, int documents, int claims, int errors, int warnings, int notes, int notCompared, long elapsed);

    [LoggerMessage(3, LogLevel.Information, "Analysis cancelled after {Elapsed} ms")]
    public static partial void AnalysisCancelled(this ILogger logger, long elapsed);

    [LoggerMessage(4, LogLevel.Error, "Analysis failed with {Exception} after {Elapsed} ms")]
    public static partial void AnalysisFailed(this ILogger logger, string? exception, long elapsed);

    [LoggerMessage(5, LogLevel.Debug, "Read {File} of {Bytes} bytes: {Documents} documents, {Warnings} warnings")]
    public static partial void FileRead(this ILogger logger, string file, int bytes, int documents, int warnings);

    [LoggerMessage(6, LogLevel.Warning, "{File} of {Bytes} bytes cannot be read")]
    public static partial void FileRefused(this ILogger logger, string file, int bytes);
}
