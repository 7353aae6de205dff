using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Reads a place with the places that hold it: "the City Hall in Kolberg", "Kolberg, Pomerania", "Springfield, Ill.".</summary>
internal static class PlaceNameReader
{
    /// <summary>The place behind the preposition at <paramref name="preposition"/>; null where there is none.</summary>
    public static PlaceMention? Read(ImmutableArray<Token> tokens, ImmutableArray<EntityMention> entities, int preposition)
    {
        var first = preposition + 1;
        var start = tokens[first].Form is "the" or "The" && first + 1 < tokens.Length ? first + 1 : first;
        if (KnownPlaces.Read(tokens, start) is { } known)
        {
            return KnownPlaces.WithContainers(tokens, known);
        }

        if (VenueReader.Read(tokens, first) is { } venue)
        {
            return IsBody(tokens, entities, preposition, venue) ? null : Within(tokens, entities, venue);
        }

        // A town that is in no list is a place where the analysis says so.
        var entity = entities.FirstOrDefault(entity => entity.Kind == EntityKind.Place && entity.FirstToken <= start && start < entity.EndToken);
        return entity is null || !KnownPlaces.EndsName(tokens, entity.EndToken)
            ? null
            : KnownPlaces.WithContainers(tokens, new PlaceMention(start, entity.EndToken, new PlaceValue(KnownPlaces.Words(tokens, start, entity.EndToken), PlaceKind.City, [])));
    }

    /// <summary>"in the House of Commons", "in office": one is a member of it; "at the ministry" tells a place.</summary>
    private static bool IsBody(ImmutableArray<Token> tokens, ImmutableArray<EntityMention> entities, int preposition, PlaceMention venue)
    {
        var hasArticle = venue.FirstToken > preposition + 1;
        return tokens[preposition].Form is "in" or "In"
            && ((!hasArticle && char.IsLower(tokens[venue.FirstToken].Form[0]))
                || entities.Any(entity => entity.Kind == EntityKind.Organization && entity.FirstToken < venue.EndToken && venue.FirstToken < entity.EndToken));
    }

    /// <summary>"the City Hall <b>in Kolberg</b>", "Central Station, Oslo".</summary>
    private static PlaceMention Within(ImmutableArray<Token> tokens, ImmutableArray<EntityMention> entities, PlaceMention venue)
    {
        var next = venue.EndToken;
        if (next + 1 >= tokens.Length || tokens[next].Form is not ("in" or ","))
        {
            return venue;
        }

        var holder = tokens[next].Form is "in" ? Read(tokens, entities, next)
            : KnownPlaces.Read(tokens, next + 1) is { } known ? KnownPlaces.WithContainers(tokens, known) : null;
        return holder is null || holder.Place.Kind == PlaceKind.Venue
            ? venue
            : venue with { EndToken = holder.EndToken, Place = venue.Place with { Within = [holder.Place.Name, .. holder.Place.Within] } };
    }
}
