using System.Collections.Immutable;
using Discrepancy.Language;

namespace Discrepancy.Extraction;

/// <summary>Reads the persons that the analysis found in a sentence, each with the office that stands beside the name.</summary>
internal static class PersonMentionReader
{
    /// <summary>The persons of a sentence, in order.</summary>
    /// <param name="tokens">The sentence's tokens.</param>
    /// <param name="entities">The names that the analysis found in it.</param>
    public static ImmutableArray<PersonMention> Read(ImmutableArray<Token> tokens, ImmutableArray<EntityMention> entities)
    {
        var names = Names(tokens, entities);
        return names.IsEmpty ? [] : Join(tokens, names, TitlePhraseReader.Read(tokens, names));
    }

    /// <summary>The names of the persons of a sentence alone, in order.</summary>
    public static ImmutableArray<NameMention> Names(ImmutableArray<Token> tokens, ImmutableArray<EntityMention> entities) =>
    [
        .. entities.Where(entity => entity.Kind == EntityKind.Person)
            .Select(entity => NameReader.Read(tokens, entity.FirstToken, entity.EndToken)).OfType<NameMention>(),
    ];

    private static ImmutableArray<PersonMention> Join(ImmutableArray<Token> tokens, ImmutableArray<NameMention> names, ImmutableArray<TitlePhrase> titles)
    {
        var mentions = ImmutableArray.CreateBuilder<PersonMention>(names.Length);
        foreach (var name in names)
        {
            var title = titles.FirstOrDefault(title => TitlePlacement.IsBefore(tokens, title, name))
                ?? TitlePlacement.Shared(tokens, mentions.LastOrDefault(), name)
                ?? DistributedTitle.Find(tokens, mentions.LastOrDefault(), name)
                ?? titles.FirstOrDefault(title => TitlePlacement.IsBehind(tokens, title, name) && !names.Any(other => TitlePlacement.IsBefore(tokens, title, other)));
            mentions.Add(new PersonMention(name, title is null ? null : WithParty(tokens, TitlePlacement.InTime(tokens, title), name)));
        }

        return mentions.MoveToImmutable();
    }

    private static TitlePhrase WithParty(ImmutableArray<Token> tokens, TitlePhrase title, NameMention name) =>
        PartyMarkReader.Read(tokens, name.EndToken) is var (party, place)
            ? title with { Title = title.Title with { Party = party, Place = title.Title.Place.Length > 0 ? title.Title.Place : place } }
            : title;
}
