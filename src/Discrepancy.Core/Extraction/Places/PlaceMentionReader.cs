using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Lexicons;

namespace Discrepancy.Extraction;

/// <summary>
/// Finds where things happen: a place behind a preposition of place that belongs to a clause ("met in Oslo") or to the noun of an event
/// ("the talks in Oslo"). A place that tells which one of several things is meant ("the mayor in Oslo"), where something is called so ("known as
/// X in Norway") or who acts ("Oslo said", "the Norwegian side") says where nothing happens.
/// </summary>
internal static class PlaceMentionReader
{
    private static readonly WordSet Prepositions = new("in at near outside inside around throughout across off");

    /// <summary>Verbs whose "in" or "at" is no place, and those of names.</summary>
    private static readonly WordSet NotOfPlace = new(
        "believe invest trust succeed specialize specialise confide interest persist culminate result engage aim look laugh stare point shout target know call name dub describe refer translate title rank rate trade mean");

    /// <summary>The places of a sentence, in order.</summary>
    public static IEnumerable<PlaceMention> Read(ImmutableArray<Token> tokens, ImmutableArray<EntityMention> entities)
    {
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            if (Prepositions.Contains(tokens[i].Form.ToLowerInvariant()) && PlaceNameReader.Read(tokens, entities, i) is { } found)
            {
                if (IsOfEvent(tokens, entities, i, found))
                {
                    yield return found;
                }

                i = found.EndToken - 1;
            }
        }
    }

    private static bool IsOfEvent(ImmutableArray<Token> tokens, ImmutableArray<EntityMention> entities, int preposition, PlaceMention place)
    {
        var head = Enumerable.Range(place.FirstToken, place.EndToken - place.FirstToken).FirstOrDefault(index => tokens[index].Head < place.FirstToken || tokens[index].Head >= place.EndToken, place.FirstToken);
        var governor = tokens[head].Head;
        if (governor < 0 || governor == preposition)
        {
            // A headline of one phrase: "Fire in Oslo" with its parse upside down.
            return governor < 0 && preposition > 0;
        }

        var relation = tokens[head].Relation;
        // "throughout the Norway inquiry": it only tells which inquiry.
        if (governor >= place.EndToken && relation is "compound" or "amod" or "nmod:desc")
        {
            return false;
        }

        var isOfVerb = relation.StartsWith("obl", StringComparison.Ordinal) && tokens[governor].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Auxiliary;
        return isOfVerb
            ? !NotOfPlace.Contains(tokens[governor].Lemma)
            : EventNounLexicon.Default.Contains(tokens[governor].Lemma) || entities.Any(entity => entity.Kind == EntityKind.Person && entity.FirstToken <= governor && governor < entity.EndToken);
    }
}
