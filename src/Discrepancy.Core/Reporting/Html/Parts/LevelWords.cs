using System.Collections.Immutable;
using Discrepancy.Findings;

namespace Discrepancy.Reporting;

/// <summary>What the page calls the levels.</summary>
internal static class LevelWords
{
    /// <summary>The levels that are counted, gravest first.</summary>
    public static ImmutableArray<Level> Gravest { get; } = [Level.Error, Level.Warning, Level.Note];

    /// <summary>All levels, gravest first.</summary>
    public static ImmutableArray<Level> All { get; } = [.. Gravest, Level.None];

    /// <summary>The heading above the findings of <paramref name="level"/>.</summary>
    public static string Heading(Level level) => level switch
    {
        Level.Error => "Errors",
        Level.Warning => "Warnings",
        Level.Note => "Notes",
        _ => "In accord",
    };

    /// <summary>What <paramref name="level"/> says.</summary>
    public static string Meaning(Level level) => level switch
    {
        Level.Error => "the sources cannot both be right",
        Level.Warning => "the sources differ",
        Level.Note => "worth a look, but compatible or not certain",
        _ => "the sources say the same, or what goes together",
    };

    /// <summary>One finding's level.</summary>
    public static string Name(Level level) => level == Level.None ? "in accord" : Vocabulary.NameOf(level);

    /// <summary>The id of the section of <paramref name="level"/>.</summary>
    public static string SectionId(Level level) => $"level-{Vocabulary.NameOf(level)}";
}
