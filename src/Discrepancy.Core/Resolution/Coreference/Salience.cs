namespace Discrepancy.Resolution;

/// <summary>
/// How much somebody is in mind where a pronoun follows: a subject more than an object, a near one more than a far one, and most of all the subject
/// of the clause that the pronoun stands in or that this clause hangs on.
/// </summary>
internal sealed class Salience(MentionReader reader, Mention anaphor)
{
    /// <summary>How many sentences back a mention still counts.</summary>
    public const int Reach = 3;

    private const double Distance = 1.5;
    private const double OwnClause = 2;
    private const double ClauseAbove = 1;
    private const double MostForTopic = 1;

    private readonly List<int> _subjects = [.. reader.SubjectsAbove(anaphor.Clause)];

    /// <summary>The salience of <paramref name="participant"/>.</summary>
    public double Of(Participant participant)
    {
        var best = double.NegativeInfinity;
        for (var i = participant.Mentions.Count - 1; i >= 0 && anaphor.Sentence - participant.Mentions[i].Sentence <= Reach; i--)
        {
            best = Math.Max(best, Of(participant.Mentions[i]));
        }

        return best + Math.Min(MostForTopic, Math.Log2(Math.Max(1, participant.NameCount)) / 4);
    }

    /// <summary>Whether somebody is the subject of the pronoun's own clause.</summary>
    public bool IsOwnSubject(Participant participant) =>
        participant.Mentions.Exists(mention => mention.Sentence == anaphor.Sentence && _subjects.Count > 0 && mention.Head == _subjects[0]);

    private double Of(Mention mention)
    {
        if (mention.Sentence == anaphor.Sentence && _subjects.IndexOf(mention.Head) is >= 0 and var level)
        {
            return RoleWeight(MentionRole.Subject) + (level == 0 ? OwnClause : ClauseAbove);
        }

        return RoleWeight(mention.Role) - (Distance * (anaphor.Sentence - mention.Sentence));
    }

    private static double RoleWeight(MentionRole role) => role switch
    {
        MentionRole.Subject => 3,
        MentionRole.Object or MentionRole.Possessor => 2,
        _ => 1,
    };
}
