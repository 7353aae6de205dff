using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Findings;
using Discrepancy.Naming;
using Discrepancy.Text;

namespace Discrepancy.Comparison;

/// <summary>Finds what two documents tell according to one named source, or one according to the outlet of the other.</summary>
internal sealed class SpeakerOrigins
{
    private readonly Lazy<ImmutableArray<(string Label, string Document)>> _outlets;
    private readonly Dictionary<string, List<(ImmutableArray<string> Name, string Document)>> _speakers = new(StringComparer.Ordinal);

    /// <summary>Takes up the documents of one value, by path. Their outlets are read where a claim has a source: few have.</summary>
    public SpeakerOrigins(IEnumerable<SourceDocument> documents) => _outlets = new(() =>
    [
        .. documents.DistinctBy(document => document.Path, StringComparer.Ordinal)
            .SelectMany(document => OutletLabel.Read(document.Source, document.Url, document.Path).Select(label => (label, document.Path))),
    ]);

    /// <summary>The other document that has it from the same source, or is the source; null where there is none.</summary>
    public EvidenceOrigin? Find(Claim claim)
    {
        // How a name is written and what an office is called is the report's own, whoever is cited.
        if (claim.Kind is ClaimKind.Quote or ClaimKind.Attribution or ClaimKind.PersonName or ClaimKind.Name or ClaimKind.Title || SpeakerOf(claim) is not { } speaker)
        {
            return null;
        }

        var path = claim.Span.Document.Path;
        var name = new OutletName(speaker);
        var outlet = _outlets.Value.FirstOrDefault(outlet => name.IsMeantBy(outlet.Label)).Document;
        if (outlet is not null)
        {
            return string.Equals(outlet, path, StringComparison.Ordinal) ? null : new EvidenceOrigin(outlet, speaker);
        }

        return FindEarlier(NameWords.Keys(speaker), path) is { } earlier ? new EvidenceOrigin(earlier, speaker) : null;
    }

    /// <summary>A source that has a name: "officials" of two reports may be any.</summary>
    private static string? SpeakerOf(Claim claim) =>
        claim.Attribution is { Kind: not AttributionKind.Author, Speaker: { } speaker } && speaker.Split(' ').Any(word => word.Length > 1 && char.IsUpper(word[0]) && word is not ("The" or "He" or "She" or "They"))
            ? speaker
            : null;

    private string? FindEarlier(ImmutableArray<string> name, string document)
    {
        if (!_speakers.TryGetValue(name[^1], out var known))
        {
            _speakers[name[^1]] = known = [];
        }

        var earlier = known.Find(other => !string.Equals(other.Document, document, StringComparison.Ordinal) && AreOne(other.Name, name)).Document;
        known.Add((name, document));
        return earlier;
    }

    /// <summary>"Steele" beside "Michael Steele"; the words of the one end the other.</summary>
    private static bool AreOne(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        var length = Math.Min(left.Length, right.Length);
        return left[^length..].SequenceEqual(right[^length..], StringComparer.Ordinal);
    }
}
