using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Discrepancy.Reading;

namespace Discrepancy.Readers;

/// <summary>Parses HTML within limits. Scripts are not run, and nothing is loaded.</summary>
internal static class HtmlTree
{
    private const int Deepest = 512;

    /// <exception cref="DocumentFormatException">The page is beyond the limits.</exception>
    public static IHtmlDocument Parse(string html)
    {
        HtmlBudget.Guard(html);
        var document = new HtmlParser().ParseDocument(html);
        GuardDepth(document);
        return document;
    }

    private static void GuardDepth(IHtmlDocument document)
    {
        var pending = new Stack<(INode Node, int Depth)>([(document, 0)]);
        while (pending.TryPop(out var next))
        {
            if (next.Depth > Deepest)
            {
                throw new DocumentFormatException("its elements are nested too deeply to be a page that is read; save its text as a .txt file");
            }

            foreach (var child in next.Node.ChildNodes)
            {
                pending.Push((child, next.Depth + 1));
            }
        }
    }
}
