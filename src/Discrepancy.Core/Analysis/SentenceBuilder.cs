using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Text;

namespace Discrepancy.Analysis;

/// <summary>Joins what the segmenter and the models say of a sentence.</summary>
internal static class SentenceBuilder
{
    /// <summary>The sentence with its tokens.</summary>
    public static Sentence Build(string text, PlacedSentence placed, int index, string[] forms, SentenceAnalysis analysis)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>(forms.Length);
        for (var i = 0; i < forms.Length; i++)
        {
            var span = placed.Tokens[i];
            tokens.Add(new Token(span, forms[i])
            {
                Lemma = analysis.Lemmas[i],
                PartOfSpeech = analysis.Upos[i],
                Morphology = analysis.Features[i],
                Head = analysis.Heads[i],
                HeadMargin = analysis.HeadMargins[i],
                Relation = analysis.Relations[i],
                SpaceBefore = HasSpaceBefore(text, i == 0 ? Math.Max(0, span.Start - 1) : placed.Tokens[i - 1].End, span.Start),
            });
        }

        return new Sentence(index, placed.Paragraph, placed.Tokens[0].Cover(placed.Tokens[^1]), placed.Section, tokens.MoveToImmutable());
    }

    // Marks that are no words may stand between two tokens, beside the white space.
    private static bool HasSpaceBefore(string text, int from, int start)
    {
        for (var i = from; i < start; i++)
        {
            if (CharacterClass.IsGap(text[i]))
            {
                return true;
            }
        }

        return start == 0;
    }

    /// <summary>The names in a sentence.</summary>
    public static IEnumerable<EntityMention> Entities(Sentence sentence, IEnumerable<EntitySpan> names) =>
        names.Select(entity => new EntityMention(
            KindOf(entity.Type),
            sentence.Index,
            entity.Start,
            entity.End,
            sentence.Tokens[entity.Start].Span.Cover(sentence.Tokens[entity.End - 1].Span)));

    private static EntityKind KindOf(EntityType type) => type switch
    {
        EntityType.Person => EntityKind.Person,
        EntityType.Organization => EntityKind.Organization,
        EntityType.Place => EntityKind.Place,
        EntityType.Event => EntityKind.Event,
        _ => EntityKind.Other,
    };
}
