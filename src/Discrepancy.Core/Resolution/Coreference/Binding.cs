using Discrepancy.Language;

namespace Discrepancy.Resolution;

/// <summary>What syntax forbids: "Ng saw him" is not Ng, and neither is "his" in "Ng, his lawyer" and "Ng is his lawyer".</summary>
internal static class Binding
{
    /// <summary>Whether the pronoun cannot stand for what <paramref name="mention"/>, of the same sentence, stands for.</summary>
    public static bool Forbids(MentionReader reader, Mention mention, Mention anaphor, Pronoun pronoun) =>
        IsInside(reader, mention, anaphor)
        || (pronoun.IsPossessive ? IsSaidOf(reader, mention, anaphor) : AreOfOneClause(reader, mention, anaphor) || IsDescribed(reader, mention, anaphor));

    private static bool AreOfOneClause(MentionReader reader, Mention mention, Mention anaphor)
    {
        if (mention.Role == MentionRole.Possessor)
        {
            return false;
        }

        if (mention.Clause == anaphor.Clause && mention.Clause >= 0)
        {
            return mention.Role is MentionRole.Subject or MentionRole.Object || anaphor.Role is not MentionRole.Subject;
        }

        return anaphor.Role is not MentionRole.Subject && SubjectOf(reader, anaphor.Clause) == mention.Head;
    }

    /// <summary>"Ng, whom he met": the clause describes the one mentioned, who is not its subject.</summary>
    private static bool IsDescribed(MentionReader reader, Mention mention, Mention anaphor) =>
        reader.ClauseAt(anaphor.Clause) is { Relation: ClauseRelation.Relative } clause && IsIn(mention, reader.Tokens[clause.Head].Head);

    private static int SubjectOf(MentionReader reader, int clause) => reader.ClauseAt(clause)?.Subject?.Head ?? -1;

    /// <summary>The noun that the pronoun owns is said to be the one mentioned.</summary>
    private static bool IsSaidOf(MentionReader reader, Mention mention, Mention anaphor)
    {
        var noun = reader.Tokens[anaphor.Head].Head;
        if (noun < 0)
        {
            return false;
        }

        var isApposition = reader.Tokens[noun].Relation is "appos" && IsIn(mention, reader.Tokens[noun].Head);
        return isApposition || (reader.Tokens[noun].PartOfSpeech is not PartOfSpeech.Verb && SubjectOf(reader, noun) == mention.Head);
    }

    /// <summary>The pronoun is a part of the phrase: "the friend of his", "the brother of his wife".</summary>
    private static bool IsInside(MentionReader reader, Mention mention, Mention anaphor)
    {
        var token = anaphor.Head;
        for (var steps = 0; steps < reader.Tokens.Length && reader.Tokens[token].Relation is "nmod" or "nmod:poss"; steps++)
        {
            token = reader.Tokens[token].Head;
            if (IsIn(mention, token))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIn(Mention mention, int token) => mention.FirstToken <= token && token < mention.EndToken;
}
