namespace Discrepancy.Text;

/// <summary>What a publication date was read from.</summary>
public enum PublicationDateBasis
{
    /// <summary>The metadata block before the text.</summary>
    FrontMatter,

    /// <summary>A line that holds the date, near the top.</summary>
    Dateline,

    /// <summary>The latest full date that the prose names.</summary>
    Body,

    /// <summary>The caller said so.</summary>
    Given,

    /// <summary>A field of the file beside the text: of a feed's article, or of a web page's head.</summary>
    Metadata,
}
