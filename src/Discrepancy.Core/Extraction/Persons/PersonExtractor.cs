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

        foreach (var sentence in document.Sentences.Where(MayAssert))
        {
            foreach (var person in PersonMentionReader.Read(sentence.Tokens, document.EntitiesOf(sentence)))
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
