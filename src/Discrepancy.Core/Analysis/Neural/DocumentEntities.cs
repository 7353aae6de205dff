namespace Discrepancy.Analysis;

/// <summary>
/// The second pass over a document: a capitalised word is judged by all its occurrences, so that a surname alone profits
/// from the full name elsewhere. Words inside longer names of other kinds ("University of Berlin") neither give nor take.
/// </summary>
internal static class DocumentEntities
{
    private const int Types = (EntityReader.Labels - 1) / 2;
    private const int Share = 3;
    private const int Shares = 4;

    /// <summary>Moves the scores of each capitalised word towards what the whole document says of it.</summary>
    public static void Reconcile(IReadOnlyList<SentenceDraft> drafts)
    {
        var evidence = new Dictionary<string, WordEvidence>(StringComparer.OrdinalIgnoreCase);
        var places = new List<(SentenceDraft Draft, int Token, WordEvidence Word)>();
        foreach (var draft in drafts)
        {
            foreach (var token in FreeWords(draft))
            {
                if (!evidence.TryGetValue(draft.Tokens[token], out var word))
                {
                    evidence.Add(draft.Tokens[token], word = new WordEvidence(Types));
                }

                word.Add(Row(draft, token));
                places.Add((draft, token, word));
            }
        }

        foreach (var (draft, token, word) in places)
        {
            if (word.Occurrences > 1)
            {
                Move(Row(draft, token), word);
            }
        }
    }

    /// <summary>Capitalised words that are not part of a longer name, or are part of a person's.</summary>
    private static IEnumerable<int> FreeWords(SentenceDraft draft)
    {
        var entities = EntityReader.Read(draft.EntityScores, draft.Tokens.Count);
        var next = 0;
        for (var token = 0; token < draft.Tokens.Count; token++)
        {
            while (next < entities.Length && entities[next].End <= token)
            {
                next++;
            }

            var inside = next < entities.Length && entities[next].Start <= token;
            var bound = inside && entities[next].Type != EntityType.Person && entities[next].End - entities[next].Start > 1;
            if (!bound && IsNameLike(draft.Tokens[token]))
            {
                yield return token;
            }
        }
    }

    private static void Move(Span<int> row, WordEvidence word)
    {
        for (var type = 0; type < Types; type++)
        {
            var change = (word.Average(type) - WordEvidence.Of(row, type)) * Share / Shares;
            row[1 + (2 * type)] += change;
            row[2 + (2 * type)] += change;
        }
    }

    private static Span<int> Row(SentenceDraft draft, int token) =>
        draft.EntityScores.AsSpan(token * SyntaxNetwork.EntityColumns, EntityReader.Labels);

    private static bool IsNameLike(string form) => form.Length > 1 && char.IsUpper(form[0]);
}
