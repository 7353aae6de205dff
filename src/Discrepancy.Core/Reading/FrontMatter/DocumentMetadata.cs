using Discrepancy.Text;

namespace Discrepancy.Reading;

/// <summary>What a document says about itself before its text.</summary>
/// <param name="Title">The title.</param>
/// <param name="Source">The outlet.</param>
/// <param name="Url">The address it was published at, as stated.</param>
/// <param name="Published">The publication date.</param>
internal sealed record DocumentMetadata(string? Title = null, string? Source = null, string? Url = null, PublicationDate? Published = null)
{
    /// <summary>The metadata of a document that states none.</summary>
    public static DocumentMetadata None { get; } = new();
}
