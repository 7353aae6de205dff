using System.Collections.Immutable;
using Discrepancy.Language;
using Discrepancy.Lexicons;

namespace Discrepancy.Extraction;

/// <summary>Finds the persons a sentence names, each with the office it gives.</summary>
internal static class PersonMentionReader
{
    /// <summary>The persons of a sentence, in order, without overlap.</summary>
    /// <param name="tokens">The sentence's tokens.</param>
    /// <param name="entities">The names that the analysis found in it: what it takes for another thing's name is no person without an office or a form of address.</param>
    public static ImmutableArray<PersonMention> Read(ImmutableArray<Token> tokens, ImmutableArray<EntityMention> entities)
    {
        var titles = TitlePhraseReader.Read(tokens);
        var mentions = new SortedDictionary<int, PersonMention>();
        foreach (var title in titles)
        {
            AddHolders(tokens, title, entities, mentions);
        }

        for (var i = 0; i < tokens.Length; i++)
        {
            if (ReadAt(tokens, entities, i) is { } mention && !IsTaken(mentions, mention.Name) && !IsInTitle(titles, i))
            {
                mentions[i] = mention;
                i = mention.Name.EndToken - 1;
            }
        }

        foreach (var title in titles)
        {
            AddApposition(tokens, title, mentions);
        }

        return [.. mentions.Values];
    }

    /// <summary>"Prime Minister Jane Doe"; "Senators Jane Doe and John Roe"; "the attorney general, Jane Doe,".</summary>
    private static void AddHolders(ImmutableArray<Token> tokens, TitlePhrase title, ImmutableArray<EntityMention> entities, SortedDictionary<int, PersonMention> mentions)
    {
        var index = title.EndToken;
        if (index >= tokens.Length)
        {
            return;
        }

        if (tokens[index].Form is ",")
        {
            AddAfterComma(tokens, title, index + 1, mentions);
            return;
        }

        if (title.Title.Body.Contains("party", StringComparer.Ordinal) || NameReader.TryRead(tokens, index, isSure: title.TakesName) is not { } name
            || IsCommonNoun(name) || IsOtherName(entities, name))
        {
            return;
        }

        mentions[name.FirstToken] = new PersonMention(name, title, PersonCue.Title);
        if (title.IsPlural && name.EndToken + 1 < tokens.Length && tokens[name.EndToken].Form is "and"
            && NameReader.TryRead(tokens, name.EndToken + 1, isSure: true) is { } second)
        {
            mentions[second.FirstToken] = new PersonMention(second, title, PersonCue.Title);
        }
    }

    private static void AddAfterComma(ImmutableArray<Token> tokens, TitlePhrase title, int index, SortedDictionary<int, PersonMention> mentions)
    {
        var isApposition = index < tokens.Length
            && NameReader.TryRead(tokens, index, isSure: false) is { } name
            && !name.Name.Given.IsEmpty
            && name.EndToken < tokens.Length && tokens[name.EndToken].Form is "," or "."
            && GivenNameLexicon.Default.TryFind(tokens[index].Form, out _);
        if (isApposition && NameReader.TryRead(tokens, index, isSure: false) is { } holder)
        {
            mentions[index] = new PersonMention(holder, title, PersonCue.Title);
        }
    }

    private static PersonMention? ReadAt(ImmutableArray<Token> tokens, ImmutableArray<EntityMention> entities, int index)
    {
        if (index > 0 && TitleLexicon.Default.TryFindHonorific(tokens[index - 1].Form, out _) && NameReader.TryRead(tokens, index, isSure: true) is { } addressed)
        {
            return new PersonMention(addressed, null, PersonCue.Honorific);
        }

        if (ReadEntity(tokens, entities, index) is { } entity)
        {
            return entity;
        }

        var startsGiven = char.IsUpper(tokens[index].Form[0])
            && GivenNameLexicon.Default.TryFind(tokens[index].Form, out var given) && (index > 0 || !given.IsCommonWord);
        if (NameReader.TryRead(tokens, index, isSure: false) is not { } name || name.Name.Given.IsEmpty)
        {
            return null;
        }

        var isPerson = startsGiven || HasPartyMark(tokens, name.EndToken);
        return isPerson && !IsPartOfLongerName(tokens, name) && !IsVenue(tokens, name) && !IsOtherName(entities, name) ? new PersonMention(name, null, PersonCue.GivenName) : null;
    }

    private static PersonMention? ReadEntity(ImmutableArray<Token> tokens, ImmutableArray<EntityMention> entities, int index)
    {
        var entity = entities.FirstOrDefault(entity => entity.Kind == EntityKind.Person && entity.FirstToken == index);
        return entity is not null && NameReader.TryRead(tokens, index, isSure: true) is { } name && name.EndToken >= entity.EndToken
            ? new PersonMention(name, null, PersonCue.NamedEntity)
            : null;
    }

    /// <summary>The analysis takes the words for the name of something else.</summary>
    private static bool IsOtherName(ImmutableArray<EntityMention> entities, NameMention name) =>
        entities.Any(entity => entity.Kind != EntityKind.Person && entity.FirstToken < name.EndToken && name.FirstToken < entity.EndToken);

    /// <summary>", R-Texas," and "(D-Ohio)": only people have a party and a seat.</summary>
    private static bool HasPartyMark(ImmutableArray<Token> tokens, int index) =>
        index + 3 < tokens.Length && tokens[index].Form is "," or "(" && tokens[index + 1].Form is "R" or "D" or "I" && tokens[index + 2].Form is "-";

    /// <summary>"Martin Luther King Boulevard", "Ford Motor Company": a capitalised word follows that is no part of a person's name.</summary>
    private static bool IsPartOfLongerName(ImmutableArray<Token> tokens, NameMention name) =>
        name.EndToken < tokens.Length && char.IsUpper(tokens[name.EndToken].Form[0]) && CommonWordLexicon.Default.Contains(tokens[name.EndToken].Form)
        && !FunctionWordLexicon.Default.Contains(tokens[name.EndToken].Form);

    /// <summary>"Jane Doe, the deputy minister for trade"; "Jane Doe, then a prosecutor,".</summary>
    private static void AddApposition(ImmutableArray<Token> tokens, TitlePhrase title, SortedDictionary<int, PersonMention> mentions)
    {
        var index = title.FirstToken;
        var isThen = false;
        while (index > 0 && tokens[index - 1].Form is "a" or "an" or "the" or "then" or "now" or "once")
        {
            isThen |= tokens[index - 1].Form is "then" or "once";
            index--;
        }

        if (index < 2 || tokens[index - 1].Form is not ",")
        {
            return;
        }

        var holder = mentions.Values.FirstOrDefault(mention => mention.Name.EndToken == index - 1 && mention.Title is null)
            ?? ReadBackwards(tokens, index - 1);
        var value = isThen ? title with { Title = title.Title with { IsFormer = true } } : title;
        if (holder is not null && !IsHolder(mentions, title))
        {
            mentions[holder.Name.FirstToken] = holder with { Title = value, Cue = PersonCue.Title };
        }
    }

    private static bool IsHolder(SortedDictionary<int, PersonMention> mentions, TitlePhrase title) =>
        mentions.Values.Any(mention => mention.Title == title && mention.Name.FirstToken >= title.EndToken);

    /// <summary>A name of two parts or more that ends before the comma at <paramref name="comma"/>, though nothing else showed it to be one.</summary>
    private static PersonMention? ReadBackwards(ImmutableArray<Token> tokens, int comma)
    {
        for (var first = Math.Max(0, comma - 4); first < comma - 1; first++)
        {
            if (NameReader.TryRead(tokens, first, isSure: false) is { } name && name.EndToken == comma && !name.Name.Given.IsEmpty)
            {
                return new PersonMention(name, null, PersonCue.Title);
            }
        }

        return null;
    }

    /// <summary>"General Assembly", "General Hospital": one common word behind an office is no name.</summary>
    private static bool IsCommonNoun(NameMention name) => name.Name.Given.IsEmpty && CommonWordLexicon.Default.Contains(name.Name.Surname);

    /// <summary>"Victoria Station", "Austin Airport": a place with the noun of a building.</summary>
    private static bool IsVenue(ImmutableArray<Token> tokens, NameMention name) =>
        PlaceWords.Canonicalize(tokens[name.FirstToken].Form) is not null && VenueLexicon.Default.Contains(tokens[name.EndToken - 1].Form);

    private static bool IsTaken(SortedDictionary<int, PersonMention> mentions, NameMention name) =>
        mentions.Values.Any(mention => mention.Name.FirstToken < name.EndToken && name.FirstToken < mention.Name.EndToken);

    private static bool IsInTitle(ImmutableArray<TitlePhrase> titles, int index) =>
        titles.Any(title => title.FirstToken <= index && index < title.EndToken);
}
