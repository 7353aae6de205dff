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

        var mentions = document.Sentences.Where(MayAssert).Select(sentence => (Sentence: sentence, Persons: PersonMentionReader.Read(sentence.Tokens, document.EntitiesOf(sentence)))).ToList();
        var surnames = KnownSurnames.Of(mentions.SelectMany(pair => pair.Persons).Select(person => person.Name.Name));
        foreach (var (sentence, persons) in mentions)
        {
            foreach (var person in KnownSurnameReader.Complete(sentence.Tokens, persons, document.EntitiesOf(sentence), surnames))
            {
                yield return ToNameClaim(document.Source, sentence, person);
                if (person.Title is not null)
                {
                    yield return ToTitleClaim(document.Source, sentence, person, person.Title);
                }
            }
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
        Confidence = ToConfidence(person.Cue),
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
        Confidence = ToConfidence(person.Cue),
    };

    private static ClaimSubject ToSubject(SourceDocument document, Sentence sentence, PersonMention person) => new(
        Spans.Of(document, sentence, person.Name.FirstToken, person.Name.EndToken).Quote,
        person.Name.Name.Normalized,
        person.Title?.Title.Head)
    {
        Span = Spans.Of(document, sentence, person.Name.FirstToken, person.Name.EndToken).Span,
    };

    private static double ToConfidence(PersonCue cue) => cue switch
    {
        PersonCue.Title => 0.95,
        PersonCue.Honorific => 0.95,
        PersonCue.GivenName or PersonCue.NamedEntity => 0.85,
        _ => 0.8,
    };
}
