using System.Collections.Frozen;

namespace Discrepancy.Analysis;

/// <summary>Function words that, with a capital, start a sentence rather than go on with a name.</summary>
internal static class SentenceStarters
{
    private static readonly FrozenSet<string> Words = new[]
    {
        "The", "A", "An", "This", "That", "These", "Those", "He", "She", "It", "We", "They", "You", "I", "His", "Her", "Its", "Our", "Their", "My", "Your",
        "There", "Here", "Who", "What", "When", "Where", "Why", "How", "Which", "While", "If", "But", "And", "Or", "So", "Yet", "Nor", "For", "In", "On", "At",
        "By", "To", "From", "With", "Without", "After", "Before", "During", "Since", "Until", "Although", "Though", "Because", "As", "However", "Meanwhile",
        "Then", "Now", "Also", "Not", "No", "Some", "Many", "Most", "Several", "Both", "All", "Each", "Other", "Others", "Another", "One", "Two", "Is", "Are",
        "Was", "Were", "Do", "Does", "Did", "Has", "Have", "Had", "Can", "Could", "Will", "Would", "Should", "May", "Under", "Over", "Despite", "According",
        "Earlier", "Later", "Still", "Even", "Among", "Please", "Thanks", "Let", "Such", "Once", "Only", "Just", "Instead", "Moreover",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether <paramref name="word"/> is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) =>
        word.Length <= 12 && Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
