using System.Collections.Immutable;
using Discrepancy.Language;

namespace Discrepancy.Extraction;

/// <summary>Tells a proposition once for each member of the coordinations among its arguments.</summary>
internal sealed class CoordinationSplitter(SentenceClauses sentence)
{
    /// <summary>More propositions than these are one list, told as one.</summary>
    private const int Most = 6;

    private readonly Coordination _coordination = new(sentence.Tree, sentence.Entities);

    private readonly PhraseReader _phrases = new(sentence.Tree);

    /// <summary>The propositions; the draft itself where nothing is to be told one by one.</summary>
    public IEnumerable<PropositionDraft> Split(PropositionDraft draft)
    {
        var subjects = IsCommon(draft) ? [draft.Subject] : Members(draft, draft.Subject);
        ImmutableArray<ImmutableArray<DraftArgument>> others = [[]];
        foreach (var argument in draft.Arguments)
        {
            var members = Members(draft, argument);
            others = [.. others.SelectMany(list => members.Select(member => list.Add(member)))];
        }

        if (subjects.Length * others.Length is 1 or > Most)
        {
            return [draft];
        }

        return subjects.SelectMany(subject => others.Select(arguments => draft with { Subject = subject, Arguments = arguments }));
    }

    /// <summary>"Ng and Lee met", "sang together": neither did it alone.</summary>
    private bool IsCommon(PropositionDraft draft) =>
        draft.Clause.Arguments.Any(argument => sentence.Sentence.Tokens[argument.Head].Form.ToLowerInvariant() is "together" or "jointly" or "other" or "another" && argument.Role is not ArgumentRole.Subject)
        || draft is { Arguments.IsEmpty: true, Lemma: "meet" or "marry" or "merge" or "divorce" or "separate" or "collide" or "agree" or "differ" };

    private ImmutableArray<DraftArgument> Members(PropositionDraft draft, DraftArgument argument)
    {
        if (argument.Source.Role is ArgumentRole.Complement)
        {
            return [argument];
        }

        var heads = _coordination.MembersOf(argument.Phrase.Head);
        return heads.Length == 1 ? [argument] : [.. heads.Select(head => Member(draft, argument, head))];
    }

    private DraftArgument Member(PropositionDraft draft, DraftArgument argument, int head)
    {
        var phrase = _phrases.Read(head, withConjuncts: false, isPredicate: head == draft.Clause.Head, without: draft.Clause.Head);
        var own = sentence.Tree.Dependent(head, "case");
        var marker = own < 0 || argument.Marker.IsEmpty ? argument.Marker : [.. phrase.Tokens.Where(token => sentence.Tree.IsWithin(token, own))];
        return argument with { Phrase = new Phrase(head, phrase.Tokens.RemoveRange(marker)), Marker = marker };
    }
}
