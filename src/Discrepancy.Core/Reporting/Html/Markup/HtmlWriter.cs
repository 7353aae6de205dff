using System.Diagnostics.CodeAnalysis;

namespace Discrepancy.Reporting;

/// <summary>
/// Writes HTML so that nothing unescaped can get out: the names of elements and attributes are constants of the program, an address is an
/// <see cref="HtmlAddress"/>, style and script are an <see cref="HtmlAsset"/>, and all else is escaped. Elements that are not closed in
/// order are refused.
/// </summary>
internal sealed class HtmlWriter(TextWriter output)
{
    private readonly Stack<string> _open = new();
    private bool _isInTag;

    /// <summary>Writes the document type, which is no element.</summary>
    public void DocumentType() => output.Write("<!DOCTYPE html>\n");

    /// <summary>Begins an element; its attributes come next.</summary>
    public HtmlWriter Open([ConstantExpected] string element)
    {
        EndTag();
        output.Write('<');
        output.Write(element);
        _open.Push(element);
        _isInTag = true;
        return this;
    }

    /// <summary>Begins an element with a class.</summary>
    public HtmlWriter Open([ConstantExpected] string element, [ConstantExpected] string names) => Open(element).With("class", names);

    /// <summary>Writes an attribute of the element that was begun last.</summary>
    /// <exception cref="ArgumentException">The name is one whose value would be run or followed.</exception>
    public HtmlWriter With([ConstantExpected] string name, string value)
    {
        if (name.StartsWith("on", StringComparison.Ordinal) || name is "href" or "src" or "style" or "srcdoc")
        {
            throw new ArgumentException($"'{name}' takes no text.", nameof(name));
        }

        return WriteAttribute(name, value);
    }

    /// <summary>Writes an attribute that has no value.</summary>
    public HtmlWriter With([ConstantExpected] string name)
    {
        RequireTag();
        output.Write(' ');
        output.Write(name);
        return this;
    }

    /// <summary>Writes where a link leads.</summary>
    public HtmlWriter To(HtmlAddress address) => WriteAttribute("href", address.Value);

    /// <summary>Writes words; line ends and tabs stay.</summary>
    public HtmlWriter Text(ReadOnlySpan<char> text)
    {
        EndTag();
        HtmlEscape.Write(output, text);
        return this;
    }

    /// <summary>Writes style or script of the program, unescaped: the elements that hold them know no escapes.</summary>
    public HtmlWriter Raw(HtmlAsset asset)
    {
        EndTag();
        output.Write(asset.Content);
        return this;
    }

    /// <summary>Begins a new line of the file, for those who read its source.</summary>
    public HtmlWriter Line()
    {
        EndTag();
        output.Write('\n');
        return this;
    }

    /// <summary>Ends the element that was begun last.</summary>
    /// <exception cref="InvalidOperationException">That is another one.</exception>
    public HtmlWriter Close([ConstantExpected] string element)
    {
        if (_open.Count == 0 || !string.Equals(_open.Pop(), element, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"'{element}' is not the element that was begun last.");
        }

        EndTag();
        if (element is not ("meta" or "input" or "br"))
        {
            output.Write("</");
            output.Write(element);
            output.Write('>');
        }

        return this;
    }

    private HtmlWriter WriteAttribute(string name, string value)
    {
        RequireTag();
        output.Write(' ');
        output.Write(name);
        output.Write("=\"");
        HtmlEscape.Write(output, value);
        output.Write('"');
        return this;
    }

    private void RequireTag()
    {
        if (!_isInTag)
        {
            throw new InvalidOperationException("An attribute belongs behind the name of its element.");
        }
    }

    private void EndTag()
    {
        if (_isInTag)
        {
            output.Write('>');
            _isInTag = false;
        }
    }
}
