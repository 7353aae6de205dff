using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Naming;
using Discrepancy.Text;

namespace Discrepancy.Alignment;

/// <summary>The documents of a folder by the names that others may call their outlets.</summary>
internal sealed class Outlets
{
    private readonly Dictionary<string, List<SourceDocument>> _byLabel = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<SourceDocument>> _byName = new(StringComparer.Ordinal);

    /// <summary>Reads the metadata of the documents that <paramref name="claims"/> are of.</summary>
    public Outlets(ImmutableArray<Claim> claims)
    {
        foreach (var document in claims.Select(claim => claim.Span.Document).DistinctBy(document => document.Path, StringComparer.Ordinal))
        {
            foreach (var label in OutletLabel.Read(document.Source, document.Url, document.Path))
            {
                if (!_byLabel.TryGetValue(label, out var documents))
                {
                    _byLabel[label] = documents = [];
                }

                documents.Add(document);
            }
        }
    }

    /// <summary>The documents whose outlet <paramref name="name"/> may be, by path.</summary>
    public ImmutableArray<SourceDocument> Find(string name)
    {
        if (!_byName.TryGetValue(name, out var documents))
        {
            var outlet = new OutletName(name);
            documents = [.. _byLabel.Where(pair => outlet.IsMeantBy(pair.Key)).SelectMany(pair => pair.Value).Distinct().OrderBy(document => document.Path, StringComparer.Ordinal)];
            _byName[name] = documents;
        }

        return documents;
    }
}
