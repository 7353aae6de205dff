using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace Discrepancy.Readers;

/// <summary>The text of a part of a page as a reader sees it: blocks are paragraphs with an empty line between them, white space is one blank.</summary>
internal sealed class HtmlText
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
        "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul");

    private static readonly FrozenSet<string> Silent = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "audio", "button", "canvas", "embed", "head", "iframe", "input", "math", "noscript", "object", "script", "select", "style", "svg", "template", "textarea", "video");

    private readonly StringBuilder _text = new();
    private bool _blank;
    private int _breaks;

    /// <summary>The text below <paramref name="root"/>.</summary>
    /// <param name="root">Where to start.</param>
    /// <param name="isLeftOut">Elements to pass over besides those that never show text.</param>
    public static string Of(INode root, Func<IElement, bool>? isLeftOut = null)
    {
        var text = new HtmlText();
        text.Walk(root, isLeftOut ?? (_ => false));
        return text._text.ToString();
    }

    /// <summary>Whether an element of this name is a paragraph of its own.</summary>
    public static bool IsBlock(ReadOnlySpan<char> name) => Blocks.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    /// <summary>Whether what an element of this name holds is never shown.</summary>
    public static bool IsSilent(ReadOnlySpan<char> name) => Silent.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    /// <summary>Whether a letter that is not white space is seen.</summary>
    public static bool IsShown(char letter) => letter is not ('\u00AD' or '\u200B' or '\uFEFF' or '\0');

    // By the links of the tree instead of by calls of itself: a page decides how deep it is.
    private void Walk(INode root, Func<IElement, bool> isLeftOut)
    {
        var node = root;
        while (node is not null)
        {
            var isSkipped = node is IElement element && (IsSilent(element.LocalName) || element.HasAttribute("hidden") || isLeftOut(element));
            if (!isSkipped)
            {
                Enter(node);
                if (node.FirstChild is { } child)
                {
                    node = child;
                    continue;
                }
            }

            node = Leave(node, root);
        }
    }

    private INode? Leave(INode node, INode root)
    {
        for (var at = node; at is not null; at = at.Parent)
        {
            Break(IsBlock(at) ? 2 : 0);
            _blank = _blank || IsCell(at);
            if (at == root)
            {
                return null;
            }

            if (at.NextSibling is { } next)
            {
                return next;
            }
        }

        return null;
    }

    private void Enter(INode node)
    {
        Break(IsBlock(node) ? 2 : 0);
        if (node is IText text)
        {
            Append(text.Data);
        }
        else if (node is IElement { LocalName: "br" })
        {
            _breaks++;
        }
    }

    private void Break(int lines) => _breaks = Math.Max(_breaks, lines);

    private void Append(string data)
    {
        foreach (var letter in data)
        {
            if (letter is ' ' or '\t' or '\r' or '\n' or '\f')
            {
                _blank = true;
            }
            else if (IsShown(letter))
            {
                AppendLetter(letter);
            }
        }
    }

    private void AppendLetter(char letter)
    {
        if (_text.Length > 0)
        {
            _text.Append(_breaks switch { 0 => _blank ? " " : "", 1 => "\n", _ => "\n\n" });
        }

        _breaks = 0;
        _blank = false;
        _text.Append(letter);
    }

    private static bool IsCell(INode node) => node is IElement { LocalName: "td" or "th" };

    private static bool IsBlock(INode node) => node is IElement element && IsBlock(element.LocalName);
}
