using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Lexicons;
using Discrepancy.Text;

namespace Discrepancy.Resolution;

/// <summary>
/// Reads a document from its start to its end and keeps in mind who was mentioned and where, so that each pronoun is read against what stands before it
/// (after the salience ranking of Lappin and Leass, 1994, and the mention-by-mention reading of Raghunathan et al., 2010).
/// </summary>
internal sealed class Discourse
{
    private readonly AnalyzedDocument _document;
    private readonly Cast _cast;
    private readonly PersonPronouns _personPronouns;
    private readonly ImmutableArray<Reference>.Builder _references = ImmutableArray.CreateBuilder<Reference>();
    private readonly List<Participant> _named = [];
    private readonly List<Participant> _recent = [];
    private readonly Dictionary<string, Participant> _unnamed = new(StringComparer.Ordinal);

    /// <summary>Reads <paramref name="document"/>.</summary>
    public Discourse(AnalyzedDocument document, Cast cast)
    {
        _document = document;
        _cast = cast;
        _personPronouns = new PersonPronouns(document);
        foreach (var sentence in document.Sentences.Where(sentence => sentence.Section is not SectionKind.Citation))
        {
            _recent.RemoveAll(participant => sentence.Index - participant.Mentions[^1].Sentence > Salience.Reach);
            ReadSentence(sentence);
        }

        References = _references.DrainToImmutable();
    }

    /// <summary>The pronouns and descriptions, in text order.</summary>
    public ImmutableArray<Reference> References { get; }

    /// <summary>The canonical names by the start of each token of a name.</summary>
    public Dictionary<int, string> Names { get; } = [];

    private void ReadSentence(Sentence sentence)
    {
        var reader = new MentionReader(_document, sentence);
        var tree = new DependencyTree(sentence.Tokens);
        var owners = OwnersOf(sentence);
        AddGovernments(reader, tree, owners);
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (owners[i] is { } named)
            {
                var end = i + 1;
                while (end < owners.Length && owners[end] == named)
                {
                    end++;
                }

                Mention(named, reader.Read(i, end));
                LearnFromAddress(named, sentence.Tokens, i);
                i = end - 1;
            }
            else if (Pronoun.Of(sentence.Tokens[i].Form) is { } pronoun && !(pronoun.IsReflexive && i > 0 && owners[i - 1] is not null))
            {
                owners[i] = ReadPronoun(reader, owners, i, pronoun);
            }
            else if (DescriptionReader.Read(sentence.Tokens, tree, i) is { } description)
            {
                var described = ReadDescription(reader, tree, owners, i, description);
                for (; i < description.EndToken; i++)
                {
                    owners[i] = described;
                }

                i--;
            }
        }
    }

    private Participant?[] OwnersOf(Sentence sentence)
    {
        var owners = new Participant?[sentence.Tokens.Length];
        for (var i = 0; i < owners.Length; i++)
        {
            if (!_cast.TryFind(sentence.Tokens[i].Span.Start, out var named))
            {
                continue;
            }

            for (; i < owners.Length && sentence.Tokens[i].Span.End <= named.End; i++)
            {
                owners[i] = named.Participant;
                if (named.Participant.Name is { } name)
                {
                    Names[sentence.Tokens[i].Span.Start] = name;
                }
            }

            i--;
        }

        return owners;
    }

    private void AddGovernments(MentionReader reader, DependencyTree tree, Participant?[] owners)
    {
        for (var i = 0; i < owners.Length; i++)
        {
            if (owners[i] is null && Governments.CountryOf(reader, tree, i) is { } country)
            {
                owners[i] = _cast.Body(country);
                Names[reader.Tokens[i].Span.Start] = country;
            }
        }
    }

    private void Mention(Participant participant, Mention mention)
    {
        if (participant.Mentions.Count == 0 && participant.Name is not null)
        {
            _named.Add(participant);
        }

        participant.Mentions.Add(mention);
        if (!_recent.Contains(participant))
        {
            _recent.Add(participant);
        }
    }

    private static void LearnFromAddress(Participant person, ImmutableArray<Token> tokens, int first)
    {
        if (first > 0 && TitleLexicon.Default.TryFindHonorific(tokens[first - 1].Form, out var honorific))
        {
            person.Learn(honorific.Gender);
        }
        else if (first > 0 && PersonNounLexicon.Default.TryFind(tokens[first - 1].Form, out var gender))
        {
            person.Learn(gender);
        }
    }

    private Participant? ReadPronoun(MentionReader reader, Participant?[] owners, int index, Pronoun pronoun)
    {
        var token = reader.Tokens[index];
        var read = pronoun with { IsPossessive = pronoun.IsPossessive && token.Relation is "nmod:poss" };
        var mention = reader.Read(index, index + 1);
        var (participant, reason) = read switch
        {
            { IsReflexive: true } => (SubjectOf(reader, owners, mention, read), "its clause has no subject with a name"),
            { Kind: ParticipantKind.Person } => _personPronouns.Resolve(reader, _recent, mention, read),
            _ => (BodyPronouns.Resolve(reader, owners, mention, read), "may stand for a thing"),
        };
        _references.Add(new Reference(token.Span, participant?.Name, participant?.Name is null ? reason : ""));
        if (participant is not null)
        {
            participant.Learn(read.Gender);
            Mention(participant, mention);
        }

        return participant;
    }

    private static Participant? SubjectOf(MentionReader reader, Participant?[] owners, Mention mention, Pronoun pronoun) =>
        reader.ClauseAt(mention.Clause)?.Subject is { } subject && owners[subject.Head] is { } owner && owner.Kind == pronoun.Kind && owner.CanBe(pronoun.Gender)
            ? owner
            : null;

    private Participant? ReadDescription(MentionReader reader, DependencyTree tree, Participant?[] owners, int index, Description description)
    {
        if (SaidOf(reader, tree, owners, index) is var (isSaid, named) && isSaid)
        {
            named?.Learn(description.Gender);
            return null;
        }

        var mention = reader.Read(description.FirstToken, description.EndToken);
        var (participant, reason) = description.IsDefinite ? Descriptions.Resolve(_named, reader.Tokens, description) : (null, "");
        if (description.IsDefinite)
        {
            _references.Add(new Reference(mention.Span, participant?.Name, reason));
        }

        if (participant is null && description.Kind == ParticipantKind.Person)
        {
            participant = Unnamed(description);
        }

        if (participant is not null)
        {
            Mention(participant, mention);
        }

        return participant;
    }

    /// <summary>Whether the noun says what another is, as an apposition or behind a copula, and whom it is said of where that one has a name.</summary>
    private static (bool IsSaid, Participant? Named) SaidOf(MentionReader reader, DependencyTree tree, Participant?[] owners, int index)
    {
        var token = reader.Tokens[index];
        if (token.Relation is "appos" && token.Head >= 0)
        {
            return (true, owners[token.Head]);
        }

        if (tree.Dependent(index, "appos", "flat", "compound") is >= 0 and var name && owners[name] is { Kind: ParticipantKind.Person } named)
        {
            return (true, named);
        }

        return tree.Has(index, "cop") ? (true, reader.ClauseAt(index)?.Subject is { } subject ? owners[subject.Head] : null) : (false, null);
    }

    private Participant Unnamed(Description description)
    {
        if (!_unnamed.TryGetValue(description.Noun, out var participant) || !description.IsDefinite)
        {
            participant = new Participant(ParticipantKind.Person, name: null, description.Gender);
            _unnamed[description.Noun] = participant;
        }

        return participant;
    }
}
