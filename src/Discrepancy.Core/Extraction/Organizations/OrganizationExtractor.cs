using System.Collections.Immutable;
using Discrepancy.Claims;
using Discrepancy.Language;
using Discrepancy.Lexicons;
using Discrepancy.Text;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>
/// Claims how organizations are called: those whose short form the document introduces, wherever either form stands, and those whose name shows
/// what they are ("National Water Agency"). Stateless and thread-safe.
/// </summary>
internal sealed class OrganizationExtractor : IClaimExtractor
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Extract(AnalyzedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);

        var introduced = document.Sentences.SelectMany(sentence => AbbreviationReader.Read(sentence.Tokens, document.EntitiesOf(sentence))).Select(mention => mention.Name).ToList();
        var byAbbreviation = introduced.GroupBy(name => name.Abbreviation, StringComparer.Ordinal)
            .Where(group => group.Select(name => name.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count() == 1)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        return document.Sentences
            .Where(sentence => sentence.Section is not SectionKind.Citation)
            .SelectMany(sentence => Read(document, sentence, byAbbreviation).Select(mention => ToClaim(document.Source, sentence, mention)));
    }

    private static IEnumerable<OrganizationMention> Read(AnalyzedDocument document, Sentence sentence, Dictionary<string, OrganizationName> byAbbreviation)
    {
        var entities = document.EntitiesOf(sentence);
        var introductions = AbbreviationReader.Read(sentence.Tokens, entities).ToList();
        var abbreviated = Enumerable.Range(0, sentence.Tokens.Length)
            .Where(index => byAbbreviation.ContainsKey(sentence.Tokens[index].Form))
            .Select(index => new OrganizationMention(index, index + 1, byAbbreviation[sentence.Tokens[index].Form]));
        var named = entities.Where(entity => entity.Kind == EntityKind.Organization)
            .Select(entity => ReadName(sentence.Tokens, entity, byAbbreviation.Values)).OfType<OrganizationMention>();
        var taken = 0;
        foreach (var mention in introductions.Concat(abbreviated).Concat(named).OrderBy(mention => mention.FirstToken).ThenByDescending(mention => mention.EndToken))
        {
            if (mention.FirstToken >= taken)
            {
                taken = mention.EndToken;
                yield return mention;
            }
        }
    }

    /// <summary>"Director-<b>General, Defence Bureau</b>": what follows a hyphen begins no name.</summary>
    private static bool IsRestOfWord(ImmutableArray<Token> tokens, int first) => first > 0 && tokens[first - 1].Form is "-" or "–" && !tokens[first].SpaceBefore;

    private static OrganizationMention? ReadName(ImmutableArray<Token> tokens, EntityMention entity, IReadOnlyCollection<OrganizationName> introduced)
    {
        var first = tokens[entity.FirstToken].Form is "the" or "The" ? entity.FirstToken + 1 : entity.FirstToken;
        if (first >= entity.EndToken || IsRestOfWord(tokens, first))
        {
            return null;
        }

        var words = KnownPlaces.Words(tokens, first, entity.EndToken);
        var known = introduced.FirstOrDefault(name => string.Equals(name.Name, words, StringComparison.OrdinalIgnoreCase));
        var isShown = entity.EndToken - first > 1 && char.IsUpper(words[0]) && OrganizationNounLexicon.Default.IsName(words) && !OrganizationNameBounds.IsCut(tokens, first, entity.EndToken);
        return known is not null || isShown ? new OrganizationMention(first, entity.EndToken, known ?? new OrganizationName(words)) : null;
    }

    private static Claim ToClaim(SourceDocument document, Sentence sentence, OrganizationMention mention)
    {
        var span = Spans.Of(document, sentence, mention.FirstToken, mention.EndToken);
        return new Claim
        {
            Span = span,
            SentenceSpan = sentence.Span,
            Section = sentence.Section,
            Kind = ClaimKind.Organization,
            Subject = new ClaimSubject(span.Quote, mention.Name.Name) { Span = span.Span },
            Predicate = new ClaimPredicate("name", ""),
            Value = mention.Name,
            Extractor = "organization-name",
            Confidence = mention.Name.Abbreviation.Length > 0 ? 0.95 : 0.85,
        };
    }
}
