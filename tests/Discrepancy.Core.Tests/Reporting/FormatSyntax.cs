namespace Discrepancy.Core.Tests.Reporting;

/// <summary>What the bytes of a format are.</summary>
internal enum FormatSyntax
{
    /// <summary>Lines of text, ended by LF.</summary>
    Text,

    /// <summary>Comma-separated values, ended by CRLF.</summary>
    Csv,

    /// <summary>A page, in which the text of documents keeps its white space.</summary>
    Html,

    /// <summary>One JSON value.</summary>
    Json,

    /// <summary>A JSON value on each line.</summary>
    JsonLines,
}
