using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Core.Tests.Reporting;

/// <summary>Reports whose words try to be more than words: to steer the terminal, to run in a page or a spreadsheet, to make links, to break the format.</summary>
internal static class HostileReport
{
    public const string Quote = "safe\u001B[2J\u001B]0;owned\u0007 \u009B31m red \u202Egnp.exe\u2066 and\r\n\tmore\u0000\u200B";

    /// <summary>What documents may hold, by what it attacks.</summary>
    public static ImmutableArray<string> Words { get; } =
    [
        // Terminals, and the direction of reading.
        Quote, "a\u0000b\u0001\u0008\u007F\u0085c", "\u202Eevil\u202C \u2067x\u2069 \u200F\u061C", "one\u2028two\u2029three\rfour\vfive\fsix", "\uFEFFmark\u00AD\u2060",

        // Pages.
        "<script>alert(1)</script>", "</script><script>alert(1)</script><!--", "<img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)", "' onfocus='alert(1)' autofocus='",
        "<a href=\"javascript:alert(1)\">x</a>", "<svg/onload=alert(1)>", "<!-- --> ]]> <![CDATA[ &lt;b&gt; &amp; &#60;b&#62; &#x202E;",
        "</title></style></textarea><iframe src=//evil.example>", "<https://evil.example/> <me@evil.example>", "<b>bold</b><br/>",

        // Addresses.
        "javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "vbscript:x", "https://evil.example/?q=<script>#1", "see http://evil.example, ftp://evil.example/a",
        "www.evil.example and mailto:me@evil.example and tel:+123", "me@evil.example", "//evil.example/x", "file:///etc/passwd", "C:\\Windows\\x",

        // Markdown, SARIF and chat.
        "[click](javascript:alert(1))", "![x](https://evil.example/p.png)", "[1](1) and [a](0)", "[x]: https://evil.example", "[x][x] [^1] [ ] [x]", "@everyone and org/team#1, @org/team",
        "#1 and GH-2 and o/r#3 and ##4", "| a | b |\n| --- | --- |", "`code` ``x`` ```\n", "~~~ ~~gone~~ **bold** __bold__ *it* _it_ ***", "# heading #", "- item", "* item", "+ item", "1. item",
        "> quote", "---", "===", "    code", "$\\href{javascript:alert(1)}{x}$ and $y$", "{{ liquid }} {% raw %} {: onclick=x}", "\\[x](https://evil.example) \\", "{0} {1:x} %s %n ${x}", ":tada: :::note",

        // Spreadsheets.
        "=1+1", "+1", "-1+cmd|' /C calc'!A0", "@SUM(1)", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF201", "\t=1", "\r=1", " =1", "\u0000=1", "a,b;=1+1\t=2\n=3", "\"quoted\", 'too'", "'",

        // JSON lines, broken Unicode, size.
        "\"}\n{\"level\":\"none\"", "\\u0000 \\n \\", "\uD83D alone", "alone \uDE00", "\uDE00\uD83D", "\uFFFE\uFFFF \uE000 \U000E0041", new string('x', 1_000_000),
    ];

    /// <summary>A report whose words try to steer the terminal: clear the screen, set its title, turn the reading direction, break the line.</summary>
    public static DiscrepancyReport Create() => ReportOf(new SourceDocument("a\u001B[1m\n.md", Quote), Quote, 0) with { Claims = [], Abstentions = [] };

    /// <summary>A report that has each of <see cref="Words"/> in a document of its own, wherever words of a document or of a caller can stand.</summary>
    public static DiscrepancyReport OfEverything()
    {
        var reports = Words.Select((words, number) => ReportOf(DocumentOf(words, number), words, number)).ToList();
        return new DiscrepancyReport
        {
            Documents = [.. reports.SelectMany(report => report.Documents)],
            Findings = [.. reports.SelectMany(report => report.Findings)],
            Claims = [.. reports.SelectMany(report => report.Claims)],
            Abstentions = [.. reports.SelectMany(report => report.Abstentions)],
        };
    }

    private static SourceDocument DocumentOf(string words, int number)
    {
        // The long word stays out of the name and of the address, which no file system would give.
        var name = words.Length > 1000 ? "long" : words;
        return new SourceDocument($"{name}-{number}", words) { Title = words, Source = words, Url = name };
    }

    private static DiscrepancyReport ReportOf(SourceDocument document, string words, int number)
    {
        var span = new SourceSpan(document, new TextSpan(0, document.Text.Length));
        var claim = ClaimOf(span, words);
        return new DiscrepancyReport
        {
            Documents = [new DocumentSummary(document, 0)],
            Findings = [FindingOf(number == 0 ? "h" : $"h{number}", words, [new ValueGroup(words, [new Evidence(span, span, words)])])],
            Claims = [claim],
            Abstentions = [new Abstention(claim, words)],
        };
    }

    private static Finding FindingOf(string id, string words, ImmutableArray<ValueGroup> groups) => new()
    {
        Id = id,
        Kind = ClaimKind.Quote,
        Relation = Relation.QuoteVariance,
        Level = Level.Warning,
        Confidence = 1,
        Rule = "r",
        Topic = words,
        Explanation = words,
        Groups = groups,
    };

    private static Claim ClaimOf(SourceSpan span, string words) => new()
    {
        Span = span,
        SentenceSpan = span.Span,
        Kind = ClaimKind.Quote,
        Subject = new ClaimSubject(words, words),
        Predicate = new ClaimPredicate("quote", words),
        Value = new QuotationValue(words, [words]),
        Attribution = new Attribution(AttributionKind.Indirect, words),
        Extractor = "sample",
    };
}
