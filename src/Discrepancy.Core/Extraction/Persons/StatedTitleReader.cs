using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Lexicons;

namespace Discrepancy.Extraction;

/// <summary>Reads the offices that clauses state: "Ng is the mayor", "she became mayor", "Ng was elected mayor", "they appointed Ng mayor", "Ng serves as mayor".</summary>
internal static class StatedTitleReader
{
    private static readonly WordSet Making = new("appoint elect name reelect re-elect promote");

    private static readonly WordSet Open = new("to if whether unless once until when as");

    private static readonly WordSet Modals = new("would could might may should can must 'd ’d");

    private static readonly WordSet Serving = new("serve work act");

    /// <summary>The offices that the clauses of a sentence state.</summary>
    /// <param name="tokens">The sentence's tokens.</param>
    /// <param name="clauses">Its clauses.</param>
    /// <param name="persons">The persons it names.</param>
    public static IEnumerable<StatedTitle> Read(ImmutableArray<Token> tokens, ImmutableArray<Clause> clauses, ImmutableArray<PersonMention> persons)
    {
        var titles = TitlePhraseReader.Read(tokens, [.. persons.Select(person => person.Name)]);
        foreach (var clause in clauses.Where(clause => IsAsserted(tokens, clause)))
        {
            if (OfficeOf(tokens, clause, titles) is { } title && HolderOf(tokens, clause, persons) is var (first, end) && (end <= title.FirstToken || first >= title.EndToken))
            {
                yield return new StatedTitle(first, end, title);
            }
        }
    }

    /// <summary>"wants to be mayor", "would be a good mayor" and "if she is elected mayor" give nobody an office.</summary>
    private static bool IsAsserted(ImmutableArray<Token> tokens, Clause clause) =>
        clause.Relation is not ClauseRelation.Appositive
        && !Open.Contains(clause.Mark)
        && !clause.Predicate.Any(index => Modals.Contains(tokens[index].Form.ToLowerInvariant()));

    private static TitlePhrase? OfficeOf(ImmutableArray<Token> tokens, Clause clause, ImmutableArray<TitlePhrase> titles)
    {
        var lemma = tokens[clause.Head].Lemma;
        var head = clause.Arguments.FirstOrDefault(argument => argument.Role == ArgumentRole.Predicative && argument.Preposition.Length == 0)?.Head
            ?? (lemma is "become" ? clause.Argument(ArgumentRole.Object)?.Head : null)
            ?? (Serving.Contains(lemma) ? clause.Arguments.FirstOrDefault(argument => argument.Preposition is "as")?.Head : null);
        var isStated = tokens[clause.Head].PartOfSpeech is not PartOfSpeech.Verb || lemma is "be" or "become" || Making.Contains(lemma) || Serving.Contains(lemma);
        return head is { } index && isStated && tokens[index].Morphology.Number is not GrammaticalNumber.Plur
            ? titles.FirstOrDefault(title => title.FirstToken <= index && index < title.EndToken && !title.IsPlural)
            : null;
    }

    private static (int First, int End)? HolderOf(ImmutableArray<Token> tokens, Clause clause, ImmutableArray<PersonMention> persons)
    {
        var isMade = Making.Contains(tokens[clause.Head].Lemma) && !clause.IsPassive;
        if (clause.Argument(isMade ? ArgumentRole.Object : ArgumentRole.Subject)?.Head is not { } head)
        {
            return null;
        }

        var person = persons.FirstOrDefault(person => person.Name.FirstToken <= head && head < person.Name.EndToken);
        return person is not null ? (person.Name.FirstToken, person.Name.EndToken)
            : tokens[head].Form.ToLowerInvariant() is "he" or "she" or "him" or "her" ? (head, head + 1) : null;
    }
}
