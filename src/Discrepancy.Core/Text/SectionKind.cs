namespace Discrepancy.Text;

/// <summary>What part a stretch of a document plays.</summary>
public enum SectionKind
{
    /// <summary>The article's own prose.</summary>
    Body,

    /// <summary>The headline or a heading within the text.</summary>
    Headline,

    /// <summary>The words under a picture: content, but apart from the prose around it.</summary>
    Caption,

    /// <summary>A list of sources or footnotes: what others published, not what this document asserts.</summary>
    Citation,

    /// <summary>The date line of the document.</summary>
    Dateline,

    /// <summary>The furniture of a page: menus, related articles, forms, copyright. It yields no claims.</summary>
    Boilerplate,

    /// <summary>The metadata block before the text.</summary>
    FrontMatter,
}
