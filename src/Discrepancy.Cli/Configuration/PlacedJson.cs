using System.Collections.Immutable;
using System.Text.Json;

namespace Discrepancy.Cli;

/// <summary>A JSON value that knows where it stands, so that a message can name line and key.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Line">Its line, from 1; of a member, the line of its name.</param>
/// <param name="Path">The keys that lead to it, "sources[0].date"; empty for the whole.</param>
internal sealed record PlacedJson(JsonValueKind Kind, int Line, string Path)
{
    /// <summary>The text of a string.</summary>
    public string Text { get; init; } = "";

    /// <summary>The members of an object, each name once.</summary>
    public ImmutableArray<(string Name, PlacedJson Value)> Members { get; init; } = [];

    /// <summary>The items of an array.</summary>
    public ImmutableArray<PlacedJson> Items { get; init; } = [];

    /// <summary>The members, which must be those of an object and have known names.</summary>
    public ImmutableArray<(string Name, PlacedJson Value)> MembersAmong(IReadOnlyCollection<string> known)
    {
        foreach (var (name, value) in AsMembers())
        {
            if (!known.Contains(name, StringComparer.Ordinal))
            {
                throw value.Error($"unknown key; {NearestWord.Hint(name, known)}");
            }
        }

        return Members;
    }

    /// <summary>The members, which must be those of an object.</summary>
    public ImmutableArray<(string Name, PlacedJson Value)> AsMembers() => Kind == JsonValueKind.Object ? Members : throw Error("must be an object, { ... }");

    /// <summary>The items, which must be those of an array.</summary>
    public ImmutableArray<PlacedJson> AsItems() => Kind == JsonValueKind.Array ? Items : throw Error("must be a list, [ ... ]");

    /// <summary>The text, which must be that of a string with something in it.</summary>
    public string AsText() => Kind == JsonValueKind.String && !string.IsNullOrWhiteSpace(Text) ? Text : throw Error("must be a text that is not empty, \"...\"");

    /// <summary>The text of a string, which may be empty.</summary>
    public string AsAnyText() => Kind == JsonValueKind.String ? Text : throw Error("must be a text, \"...\"");

    /// <summary>Whether it is true; it must be true or false.</summary>
    public bool AsBool() => Kind is JsonValueKind.True or JsonValueKind.False ? Kind is JsonValueKind.True : throw Error("must be true or false");

    /// <summary>The texts of a list.</summary>
    public ImmutableArray<string> AsTexts() => [.. AsItems().Select(item => item.AsText())];

    /// <summary>The member of this name, which must be there.</summary>
    public PlacedJson Require(string name)
    {
        var member = AsMembers().FirstOrDefault(member => string.Equals(member.Name, name, StringComparison.Ordinal));
        return member.Value ?? throw Error($"has no \"{name}\"; add it");
    }

    public ConfigurationException Error(string message) => new(Line, Path, message);
}
