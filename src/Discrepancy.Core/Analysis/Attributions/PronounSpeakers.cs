using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Lexicons;
using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>
/// Tells whom "he" and "she" beside a cue stand for: the person whom the nearest sentence before that has one makes its subject, if no other
/// person who fits stands between. "I" stands for the speaker of the quotation around it. Everything else stays open.
/// </summary>
internal sealed class PronounSpeakers
{
    private readonly SpeechText _text;
    private readonly Dictionary<string, LexicalGender> _genders = new(StringComparer.Ordinal);

    /// <summary>Reads which surnames the document uses with a given name or form of address of a known gender.</summary>
    public PronounSpeakers(SpeechText text)
    {
        _text = text;
        foreach (var entity in text.Document.Entities.Where(entity => entity.Kind is EntityKind.Person))
        {
            var tokens = text.Sentences[entity.Sentence].Tokens;
            var gender = GenderOf(tokens, entity);
            if (gender is LexicalGender.Female or LexicalGender.Male)
            {
                _genders.TryAdd(NameOf(tokens, entity), gender);
            }
        }
    }

    /// <summary>The words that name the source of <paramref name="speech"/>: its own unless they are a pronoun; null where that cannot be told.</summary>
    /// <param name="speech">The speech.</param>
    /// <param name="outer">The speaker of the speech around it; null where there is none.</param>
    public TextSpan? SpeakerOf(ReportedSpeech speech, TextSpan? outer)
    {
        if (speech.Speaker is not { } words)
        {
            return null;
        }

        return _text.Document.Source.Text[words.Start..words.End].ToLowerInvariant() switch
        {
            "i" or "me" or "my" => outer,
            "he" or "his" or "him" => Antecedent(speech.Sentence, words.Start, LexicalGender.Male),
            "she" or "her" => Antecedent(speech.Sentence, words.Start, LexicalGender.Female),
            "it" or "they" or "their" or "its" or "we" or "our" or "you" or "who" or "which" or "that" or "this" or "these" or "those" => null,
            _ => words,
        };
    }

    /// <summary>Looks back through the sentence, its paragraph and the paragraph before.</summary>
    private TextSpan? Antecedent(int sentence, int before, LexicalGender gender)
    {
        TextSpan? found = null;
        string? name = null;
        var paragraph = _text.Sentences[sentence].Sentence.Paragraph;
        for (var i = sentence; i >= 0 && found is null && _text.Sentences[i].Sentence.Paragraph >= paragraph - 1; i--)
        {
            foreach (var entity in PersonsOf(i, before, gender))
            {
                var own = NameOf(_text.Sentences[i].Tokens, entity);
                if (name is not null && !string.Equals(name, own, StringComparison.Ordinal))
                {
                    return null;
                }

                name = own;
                found = IsSubject(i, entity) ? entity.Span : found;
            }
        }

        return found;
    }

    private IEnumerable<EntityMention> PersonsOf(int sentence, int before, LexicalGender gender) =>
        _text.Document.EntitiesOf(_text.Sentences[sentence].Sentence).Where(entity =>
            entity.Kind is EntityKind.Person && entity.Span.End <= before
            && _text.Sentences[sentence].QuotationAt(entity.FirstToken) < 0
            && (!_genders.TryGetValue(NameOf(_text.Sentences[sentence].Tokens, entity), out var known) || known == gender));

    private bool IsSubject(int sentence, EntityMention entity) => _text.Sentences[sentence].Clauses.Any(clause =>
        clause.Subject is { } subject && entity.FirstToken <= subject.Head && subject.Head < entity.EndToken);

    /// <summary>The last word of a name: documents use it alone from the second mention on.</summary>
    private static string NameOf(ImmutableArray<Token> tokens, EntityMention entity) => tokens[entity.EndToken - 1].Form;

    private static LexicalGender GenderOf(ImmutableArray<Token> tokens, EntityMention entity)
    {
        if (entity.FirstToken > 0 && TitleLexicon.Default.TryFindHonorific(tokens[entity.FirstToken - 1].Form, out var before) && before.Gender is not LexicalGender.Unknown)
        {
            return before.Gender;
        }

        var first = tokens[entity.FirstToken].Form;
        if (TitleLexicon.Default.TryFindHonorific(first, out var honorific) && honorific.Gender is not LexicalGender.Unknown)
        {
            return honorific.Gender;
        }

        return entity.EndToken - entity.FirstToken > 1 && GivenNameLexicon.Default.TryFind(first, out var given) ? given.Gender : LexicalGender.Unknown;
    }
}
