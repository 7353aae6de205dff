using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Resolution;

/// <summary>
/// Who the pronouns and descriptions of one document stand for. What more than one antecedent fits stays open and says why. Immutable and thread-safe.
/// </summary>
public sealed class DocumentReferences
{
    private readonly AnalyzedDocument _document;
    private readonly SortedList<int, Reference> _byStart;
    private readonly Dictionary<int, string> _names;

    private DocumentReferences(AnalyzedDocument document, Discourse discourse)
    {
        _document = document;
        All = discourse.References;
        _byStart = [];
        foreach (var reference in All)
        {
            _byStart.TryAdd(reference.Span.Start, reference);
        }

        _names = discourse.Names;
    }

    /// <summary>All pronouns and descriptions that could stand for a name, in text order.</summary>
    public ImmutableArray<Reference> All { get; }

    /// <summary>Reads them.</summary>
    /// <param name="document">The analysed document.</param>
    /// <param name="claims">Its claims: those of names tell who is named, those of offices who "the minister" may be.</param>
    public static DocumentReferences Read(AnalyzedDocument document, ImmutableArray<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(document);

        return new DocumentReferences(document, new Discourse(document, new Cast(document, claims)));
    }

    /// <summary>What the head of a phrase stands for: a pronoun, a description or a name. Null where it is none of them.</summary>
    /// <param name="phrase">A phrase within one sentence: "he", "the minister, who left", "Rep. Ann Ng of Ohio".</param>
    public Reference? Find(TextSpan phrase)
    {
        var parts = PhraseHead.Find(_document, phrase).ToList();
        foreach (var part in parts)
        {
            if (_names.TryGetValue(part.Start, out var name))
            {
                return new Reference(part, name);
            }
        }

        return parts.Count > 0 ? FindAt(parts[0]) : null;
    }

    private Reference? FindAt(TextSpan token)
    {
        // The reference that holds the token starts at it or a few words before.
        for (var (low, high) = (0, _byStart.Count); low < high;)
        {
            var middle = (low + high) / 2;
            var reference = _byStart.Values[middle];
            if (reference.Span.Contains(token))
            {
                return reference;
            }

            (low, high) = reference.Span.Start < token.Start ? (middle + 1, high) : (low, middle);
        }

        return null;
    }
}
