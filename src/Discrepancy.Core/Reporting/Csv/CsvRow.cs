using System.Buffers;
using System.Globalization;

namespace Discrepancy.Reporting;

/// <summary>
/// Writes one row of comma-separated values (RFC 4180: quoted where needed, ended by CRLF). Text is put on one line and made harmless for
/// spreadsheets: a cell that would be taken for a formula starts with an apostrophe (CWE-1236).
/// </summary>
internal sealed class CsvRow(TextWriter output)
{
    private const string LineEnd = "\r\n";

    /// <summary>What starts a formula, in full width too, which some programs fold.</summary>
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20");

    // A semicolon or tab needs no quotes by the RFC, but is the delimiter for programs of some countries.
    private static readonly SearchValues<char> Delimiters = SearchValues.Create(",;\t\"\r\n");

    private bool _isFirst = true;

    /// <summary>Adds words: empty for null.</summary>
    public CsvRow Text(string? text)
    {
        var cell = DisplayText.OneLine(text ?? "");
        return Add(cell.Length > 0 && FormulaStarts.Contains(cell[0]) ? "'" + cell : cell);
    }

    /// <summary>Adds a number of our own, which is no foreign text and stays a number.</summary>
    public CsvRow Number<T>(T number)
        where T : IFormattable => Add(number.ToString(null, CultureInfo.InvariantCulture));

    /// <summary>Ends the row.</summary>
    public void End()
    {
        output.Write(LineEnd);
        _isFirst = true;
    }

    private CsvRow Add(string cell)
    {
        if (!_isFirst)
        {
            output.Write(',');
        }

        _isFirst = false;
        output.Write(cell.AsSpan().ContainsAny(Delimiters) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell);
        return this;
    }
}
