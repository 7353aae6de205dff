using Discrepancy.Language;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Reads what an office before a name says: "Norland's prime minister Ng" is the prime minister.</summary>
internal sealed class OfficePropositions(SentenceClauses sentence)
{
    /// <summary>What the offices of the sentence say, in text order.</summary>
    public IEnumerable<PropositionDraft> Read() =>
        PersonMentionReader.Read(sentence.Sentence.Tokens, sentence.Entities).Select(Read).OfType<PropositionDraft>();

    private PropositionDraft? Read(PersonMention person)
    {
        if (person.Title is not { } title || title.EndToken != person.Name.FirstToken || title.IsPlural || sentence.Sentence.Tokens[title.EndToken - 1].Form.EndsWith('.') && title.EndToken - title.FirstToken > 1 || sentence.Around(person.Name.FirstToken) is not { } clause)
        {
            return null;
        }

        var name = Make(PropositionRole.Subject, ArgumentRole.Subject, person.Name.FirstToken, person.Name.EndToken);
        var office = Make(PropositionRole.Predicative, ArgumentRole.Predicative, title.FirstToken, title.EndToken);
        return new PropositionDraft(clause, [], "be", name, [office]);
    }

    private static DraftArgument Make(PropositionRole role, ArgumentRole source, int first, int end) =>
        new(role, new Phrase(end - 1, [.. Enumerable.Range(first, end - first)]), [], new ClauseArgument(source, end - 1, first, end));
}
