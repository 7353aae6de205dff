using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>Reads the language of a document: sentences, tokens, quotations, names.</summary>
public interface IDocumentAnalyzer
{
    /// <summary>Analyses one document. Front matter and boilerplate are left out.</summary>
    AnalyzedDocument Analyze(SourceDocument document);
}
