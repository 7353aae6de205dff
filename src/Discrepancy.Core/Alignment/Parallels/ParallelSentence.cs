using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Lexicons;
using Discrepancy.Text;
using Discrepancy.Wording;

namespace Discrepancy.Alignment;

/// <summary>A sentence that claims something, as words.</summary>
internal sealed class ParallelSentence
{
    /// <summary>From this share of its document on, a sentence is what the document says.</summary>
    private const double MostOfDocument = 0.4;

    private readonly HashSet<string> _keys;
    private readonly int _contracted;

    /// <summary>Reads the words of the sentence of <paramref name="claim"/>.</summary>
    public ParallelSentence(Claim claim)
    {
        Claim = claim;
        Words = WordReader.Read(Document.Text, claim.SentenceSpan);
        IsMostOfDocument = IsMostOf(claim);
        _keys = Words.Select(word => word.Key).ToHashSet(StringComparer.Ordinal);
        _contracted = Words.Count(word => word.IsContracted);
    }

    /// <summary>The first claim of the sentence.</summary>
    public Claim Claim { get; }

    /// <summary>Its words, in order.</summary>
    public ImmutableArray<Word> Words { get; }

    /// <summary>The document it stands in.</summary>
    public SourceDocument Document => Claim.Span.Document;

    /// <summary>Whether the document says little else.</summary>
    public bool IsMostOfDocument { get; }

    /// <summary>Whether the word at <paramref name="index"/> is of an open class.</summary>
    public bool IsContent(int index) => !Words[index].IsGap && !FunctionWordLexicon.Default.Contains(Words[index].Key);

    /// <summary>So many words at most does an alignment of both find to be the same: those that both have, and contractions, which may stand for another word.</summary>
    public int MostShared(ParallelSentence other) => Words.Count(word => other._keys.Contains(word.Key)) + _contracted + other._contracted;

    /// <summary>The sentences of the claims, each once, by document and place.</summary>
    public static ImmutableArray<ParallelSentence> Collect(IEnumerable<Claim> claims) =>
    [
        .. claims
            .Where(claim => claim.Section is SectionKind.Body or SectionKind.Caption || (claim.Section is SectionKind.Headline && IsMostOf(claim)))
            .DistinctBy(claim => (claim.Span.Document.Path, claim.SentenceSpan))
            .OrderBy(claim => claim.Span.Document.Path, StringComparer.Ordinal)
            .ThenBy(claim => claim.SentenceSpan)
            .Select(claim => new ParallelSentence(claim)),
    ];

    private static bool IsMostOf(Claim claim) => claim.SentenceSpan.Length >= MostOfDocument * claim.Span.Document.Text.AsSpan().Trim().Length;
}
