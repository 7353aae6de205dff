using System.Collections.Frozen;

namespace Discrepancy.Lexicons;

/// <summary>Words for bodies that decide by votes, for what they do and for what they decide on. Immutable and thread-safe.</summary>
internal sealed class DecisionLexicon
{
    private static readonly Lazy<DecisionLexicon> Shared = new(() => new DecisionLexicon());

    private readonly FrozenDictionary<string, string> _kinds =
        LexiconResource.ReadRows("decisions").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private DecisionLexicon()
    {
    }

    /// <summary>The embedded lexicon.</summary>
    public static DecisionLexicon Default => Shared.Value;

    /// <summary>Whether <paramref name="word"/>, in lower case, names a body: "senate".</summary>
    public bool IsBody(string word) => Is(word, "body") || IsChamber(word);

    /// <summary>Whether <paramref name="word"/>, in lower case, names a chamber of a parliament, which is none of the others: "senate", but not "committee".</summary>
    public bool IsChamber(string word) => Is(word, "chamber");

    /// <summary>Whether <paramref name="word"/>, in lower case and any form, tells what a body does: "voting".</summary>
    public bool IsAct(string word) => WordForms.Of(word).Any(form => Is(form, "act") || Is(form, "deed"));

    /// <summary>Whether <paramref name="word"/>, in dictionary form, tells what a body does once in a story: "override".</summary>
    public bool IsDeed(string word) => Is(word, "deed");

    /// <summary>Whether <paramref name="word"/>, in dictionary form, says nothing of which decision is meant: "senate", "vote", "bill".</summary>
    public bool IsGeneral(string word) => _kinds.ContainsKey(word);

    private bool Is(string word, string kind) => _kinds.TryGetValue(word, out var known) && string.Equals(known, kind, StringComparison.Ordinal);
}
