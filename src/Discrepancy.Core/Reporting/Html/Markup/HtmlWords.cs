using System.Diagnostics.CodeAnalysis;

namespace Discrepancy.Reporting;

/// <summary>The ways in which the parts of the page put words.</summary>
internal static class HtmlWords
{
    /// <summary>Words of a document longer than this are cut where they are only named; the full text has them whole.</summary>
    private const int LongestName = 600;

    /// <summary>An element that holds only words.</summary>
    public static HtmlWriter Element(this HtmlWriter html, [ConstantExpected] string element, string text) => html.Open(element).Text(text).Close(element);

    /// <summary>An element with a class that holds only words.</summary>
    public static HtmlWriter Element(this HtmlWriter html, [ConstantExpected] string element, [ConstantExpected] string names, string text) =>
        html.Open(element, names).Text(text).Close(element);

    /// <summary>Words from outside the program, on one line, whose direction touches nothing around them.</summary>
    public static HtmlWriter Foreign(this HtmlWriter html, string text) => html.Open("bdi").Text(OneLine(text)).Close("bdi");

    /// <summary>Words from outside the program on one line, cut where they are very long.</summary>
    public static string OneLine(string text, int longest = LongestName)
    {
        var isWhole = text.Length <= longest;
        return DisplayText.OneLine(isWhole ? text : text[..TextCut.Before(text, longest)]) + (isWhole ? "" : "…");
    }

    /// <summary>A name of the vocabulary as words: "possible contradiction".</summary>
    public static string Spoken<T>(T member)
        where T : struct, Enum => Vocabulary.NameOf(member).Replace('-', ' ');
}
