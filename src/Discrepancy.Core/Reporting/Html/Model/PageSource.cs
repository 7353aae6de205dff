using System.Globalization;
using Discrepancy.Findings;
using Discrepancy.Text;

namespace Discrepancy.Reporting;

/// <summary>A document of the page.</summary>
/// <param name="Number">Its place among the documents, from 1.</param>
/// <param name="Summary">What the report says of it.</param>
internal sealed record PageSource(int Number, DocumentSummary Summary)
{
    public SourceDocument Document => Summary.Document;

    /// <summary>What it is called: the outlet where one is known, else the path.</summary>
    public string Label => string.IsNullOrWhiteSpace(Document.Source) ? Document.Path : Document.Source;

    /// <summary>Whether the label leaves open which file is meant.</summary>
    public bool HasOtherPath => !string.Equals(Label, Document.Path, StringComparison.Ordinal);

    /// <summary>The id of its full text.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"s{Number}");

    /// <summary>The id of a stretch of its full text.</summary>
    public string PlaceId(TextSpan span) => string.Create(CultureInfo.InvariantCulture, $"s{Number}-{span.Start}-{span.End}");
}
