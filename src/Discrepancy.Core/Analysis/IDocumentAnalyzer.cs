using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>Reads the language of a document: sentences, tokens, quotations, names.</summary>
public interface IDocumentAnalyzer
{
    /// <summary>Analyses one document. Front matter and boilerplate are left out.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    AnalyzedDocument Analyze(SourceDocument document, CancellationToken cancellationToken = default);
}
