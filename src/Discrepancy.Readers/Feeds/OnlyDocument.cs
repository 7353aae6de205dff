using System.Globalization;
using Discrepancy.Reading;
using Discrepancy.Text;

namespace Discrepancy.Readers;

/// <summary>Serves callers that want one document of a file that may hold several.</summary>
internal static class OnlyDocument
{
    /// <exception cref="DocumentFormatException">There is none, or more than one.</exception>
    public static SourceDocument Of(DocumentBatch batch) => batch.Documents switch
    {
        [var only] => only,
        [] => throw new DocumentFormatException(batch.Warnings[0]),
        _ => throw new DocumentFormatException(string.Create(CultureInfo.InvariantCulture, $"it holds {batch.Documents.Length} articles, not one; read them with ReadAll")),
    };
}
