using System.Collections.Frozen;

namespace Discrepancy.Lexicons;

/// <summary>Verbs that tell how clauses hang together, in their dictionary forms. Immutable and thread-safe.</summary>
internal sealed class ClauseVerbLexicon
{
    private static readonly Lazy<ClauseVerbLexicon> Shared = new(() => new ClauseVerbLexicon());

    private readonly FrozenSet<(string Lemma, string Class)> _verbs = LexiconResource.ReadRows("clause-verbs").Select(row => (row[0], row[1])).ToFrozenSet();

    private ClauseVerbLexicon()
    {
    }

    /// <summary>The embedded lexicon.</summary>
    public static ClauseVerbLexicon Default => Shared.Value;

    /// <summary>Whether it tells what followed from something: "which angered drivers".</summary>
    public bool IsOfConsequence(string lemma) => _verbs.Contains((lemma, "consequence"));

    /// <summary>Whether it makes somebody else act: "ordered the firm to pay".</summary>
    public bool IsDirecting(string lemma) => _verbs.Contains((lemma, "direction"));

    /// <summary>Whether only what is said tells one such act from another.</summary>
    public bool IsSaying(string lemma) => _verbs.Contains((lemma, "saying"));
}
