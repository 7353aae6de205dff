using Discrepancy.Claims;
using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Extraction;

/// <summary>Claims how persons are called and which offices they hold. Stateless and thread-safe.</summary>
internal sealed class PersonExtractor : IClaimExtractor
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Extract(AnalyzedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);

        return document.Sentences.Where(MayAssert).SelectMany(sentence => Extract(document, sentence));
    }

    private static IEnumerable<Claim> Extract(AnalyzedDocument document, Sentence sentence)
    {
        var persons = PersonMentionReader.Read(sentence.Tokens, document.EntitiesOf(sentence));
        foreach (var person in persons)
        {
            yield return ToNameClaim(document.Source, sentence, person);
            if (person.Title is not null)
            {
                yield return ToTitleClaim(document.Source, sentence, person, person.Title);
            }
        }

        var factory = new SlotClaimFactory(document, sentence);
        foreach (var stated in StatedTitleReader.Read(sentence.Tokens, document.ClausesOf(sentence), persons))
        {
            yield return ToTitleClaim(document.Source, sentence, stated, factory.StanceAt(stated.Title.FirstToken, stated.Title.EndToken));
        }

        foreach (var relation in PersonRelationReader.Read(sentence.Tokens, persons))
        {
            yield return ToRelationClaim(document.Source, sentence, relation);
        }
    }

    private static bool MayAssert(Sentence sentence) => sentence.Section is not SectionKind.Citation;

    private static Claim ToNameClaim(SourceDocument document, Sentence sentence, PersonMention person) => new()
    {
        Span = Spans.Of(document, sentence, person.Name.FirstToken, person.Name.EndToken),
        SentenceSpan = sentence.Span,
        Section = sentence.Section,
        Kind = ClaimKind.PersonName,
        Subject = ToSubject(document, sentence, person),
        Predicate = new ClaimPredicate("name", ""),
        Value = person.Name.Name,
        Extractor = "person-name",
        Confidence = ToConfidence(person),
    };

    private static Claim ToTitleClaim(SourceDocument document, Sentence sentence, PersonMention person, TitlePhrase title) => new()
    {
        Span = Spans.Of(document, sentence, Math.Min(title.FirstToken, person.Name.FirstToken), Math.Max(title.EndToken, person.Name.EndToken)),
        SentenceSpan = sentence.Span,
        Section = sentence.Section,
        Kind = ClaimKind.Title,
        Subject = ToSubject(document, sentence, person),
        Predicate = new ClaimPredicate("title", Spans.Of(document, sentence, title.FirstToken, title.EndToken).Quote),
        Value = title.Title,
        Extractor = "title",
        Confidence = ToConfidence(person),
    };

    private static Claim ToTitleClaim(SourceDocument document, Sentence sentence, StatedTitle stated, ClauseStance stance) => new()
    {
        Span = Spans.Of(document, sentence, Math.Min(stated.HolderFirst, stated.Title.FirstToken), Math.Max(stated.HolderEnd, stated.Title.EndToken)),
        SentenceSpan = sentence.Span,
        Section = sentence.Section,
        Kind = ClaimKind.Title,
        Subject = ToSubject(document, sentence, stated.HolderFirst, stated.HolderEnd),
        Predicate = new ClaimPredicate("title", Spans.Of(document, sentence, stated.Title.FirstToken, stated.Title.EndToken).Quote),
        Value = stated.Title.Title,
        Polarity = stance.Polarity,
        Modality = stance.Modality,
        Extractor = "title",
        Confidence = 0.85,
    };

    private static Claim ToRelationClaim(SourceDocument document, Sentence sentence, PersonRelation relation) => new()
    {
        Span = Spans.Of(document, sentence, Math.Min(relation.HolderFirst, relation.Name.FirstToken), Math.Max(relation.Noun + 1, relation.Name.EndToken)),
        SentenceSpan = sentence.Span,
        Section = sentence.Section,
        Kind = ClaimKind.Other,
        Subject = ToSubject(document, sentence, relation.HolderFirst, relation.HolderEnd),
        Predicate = new ClaimPredicate("relation", sentence.Tokens[relation.Noun].Form),
        Value = relation.Name.Name,
        Extractor = "relation",
        Confidence = 0.85,
    };

    /// <summary>A name as it is read, which the resolver ties to the person; a pronoun as it stands.</summary>
    private static ClaimSubject ToSubject(SourceDocument document, Sentence sentence, int first, int end)
    {
        var span = Spans.Of(document, sentence, first, end);
        var name = char.IsUpper(sentence.Tokens[first].Form[0]) && end > first ? NameReader.Read(sentence.Tokens, first, end)?.Name.Normalized : null;
        return new ClaimSubject(span.Quote, name ?? span.Quote) { Span = span.Span };
    }

    private static ClaimSubject ToSubject(SourceDocument document, Sentence sentence, PersonMention person) => new(
        Spans.Of(document, sentence, person.Name.FirstToken, person.Name.EndToken).Quote,
        person.Name.Name.Normalized,
        person.Title?.Title.Head)
    {
        Span = Spans.Of(document, sentence, person.Name.FirstToken, person.Name.EndToken).Span,
    };

    /// <summary>An office beside the name shows that it is a person's.</summary>
    private static double ToConfidence(PersonMention person) => person.Title is null ? 0.85 : 0.95;
}
