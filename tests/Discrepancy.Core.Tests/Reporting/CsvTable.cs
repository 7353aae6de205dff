using System.Text;

namespace Discrepancy.Core.Tests.Reporting;

/// <summary>Reads comma-separated values as RFC 4180 has them, and nothing else.</summary>
internal static class CsvTable
{
    public static List<List<string>> Parse(string text)
    {
        List<List<string>> rows = [];
        List<string> row = [];
        for (var at = 0; at < text.Length;)
        {
            row.Add(text[at] == '"' ? Quoted(text, ref at) : Bare(text, ref at));
            if (at < text.Length && text[at] == ',')
            {
                at++;
                continue;
            }

            text[at..(at + 2)].Should().Be("\r\n", "a row ends behind {0}", row[^1]);
            at += 2;
            rows.Add(row);
            row = [];
        }

        row.Should().BeEmpty("the last row ends too");
        return rows;
    }

    private static string Bare(string text, ref int at)
    {
        var end = text.IndexOfAny([',', '\r', '\n', '"'], at);
        var cell = text[at..end];
        at = end;
        return cell;
    }

    private static string Quoted(string text, ref int at)
    {
        var cell = new StringBuilder();
        for (at++; text[at] != '"' || text[at + 1] == '"'; at++)
        {
            cell.Append(text[at]);
            at += text[at] == '"' ? 1 : 0;
        }

        at++;
        return cell.ToString();
    }
}
