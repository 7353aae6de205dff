using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Discrepancy.Readers;

/// <summary>
/// Reads the text of a page off its markup, without a tree: in the order of the file, with where it stands. Scripts, styles and elements that show no text
/// of the page are passed over.
/// </summary>
internal sealed class MarkupScanner
{
    private static readonly FrozenSet<string> Raw = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "script", "style", "iframe", "noembed", "noframes", "xmp", "textarea", "title");

    /// <summary>Elements that show no text, but whose start tag says nothing about where that ends.</summary>
    private static readonly FrozenSet<string> Open = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "embed", "head", "input");

    private static readonly FrozenSet<string> Foreign = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "svg", "math");

    private readonly string _html;
    private readonly ImmutableArray<MarkupSegment>.Builder _segments = ImmutableArray.CreateBuilder<MarkupSegment>();
    private string? _silent;
    private int _silentDepth;
    private bool _opensBlock = true;

    private MarkupScanner(string html) => _html = html;

    /// <summary>The text between tags and comments.</summary>
    public static ImmutableArray<MarkupSegment> Read(string html)
    {
        var scanner = new MarkupScanner(html);
        scanner.Scan();
        return scanner._segments.DrainToImmutable();
    }

    private void Scan()
    {
        var textStart = 0;
        for (var at = _html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = _html.IndexOf('<', Math.Max(at + 1, textStart)))
        {
            if (!MarkupSyntax.IsMarkup(_html, at))
            {
                continue;
            }

            AddText(textStart, at);
            textStart = MarkupSyntax.EndOf(_html, at);
            if (MarkupSyntax.NameOf(_html.AsSpan(at)) is { IsEmpty: false } name)
            {
                textStart = Pass(name, at, textStart);
            }
        }

        AddText(textStart, _html.Length);
    }

    /// <summary>Takes note of a tag.</summary>
    /// <returns>Where the text behind it begins; behind a start tag whose content has no markup, where that ends.</returns>
    private int Pass(ReadOnlySpan<char> name, int start, int end)
    {
        var isEnd = _html[start + 1] == '/';
        _opensBlock = _opensBlock || (_silent is null && IsBoundary(name));
        if (!isEnd && Contains(Raw, name))
        {
            var close = MarkupSyntax.EndOfRawText(_html, end, name);
            if (name.Equals("title", StringComparison.OrdinalIgnoreCase))
            {
                AddText(end, close);
            }

            return close;
        }

        var isClosed = _html[end - 2] == '/' && Contains(Foreign, name);
        if (!isClosed)
        {
            TrackSilence(name, isEnd);
        }

        return end;
    }

    private void TrackSilence(ReadOnlySpan<char> name, bool isEnd)
    {
        if (_silent is null)
        {
            if (!isEnd && HtmlText.IsSilent(name) && !Contains(Open, name))
            {
                (_silent, _silentDepth) = (name.ToString(), 1);
            }
        }
        else if (name.Equals(_silent, StringComparison.OrdinalIgnoreCase))
        {
            _silentDepth += isEnd ? -1 : 1;
            _silent = _silentDepth == 0 ? null : _silent;
        }
    }

    private void AddText(int start, int end)
    {
        if (_silent is null)
        {
            var letters = new MarkupLetters(_html, start, end);
            if (letters.MoveNext())
            {
                _segments.Add(new MarkupSegment(letters.Start, end, _opensBlock));
                _opensBlock = false;
            }
        }
    }

    private static bool IsBoundary(ReadOnlySpan<char> name) => HtmlText.IsBlock(name) || name.Equals("br", StringComparison.OrdinalIgnoreCase) || name.Equals("title", StringComparison.OrdinalIgnoreCase);

    private static bool Contains(FrozenSet<string> names, ReadOnlySpan<char> name) => names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);
}
