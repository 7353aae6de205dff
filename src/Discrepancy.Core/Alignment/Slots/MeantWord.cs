using Discrepancy.Lexicons;

namespace Discrepancy.Alignment;

/// <summary>A word with its place in the table of meanings, looked up once.</summary>
/// <param name="Text">The word in lower case.</param>
/// <param name="Index">Its index in <see cref="WordVectors"/>.</param>
internal readonly record struct MeantWord(string Text, int Index)
{
    /// <summary>Words that have no more in common are about anything.</summary>
    private const double LeastLikeness = 0.3;

    /// <summary>Looks up a word, which may be empty.</summary>
    public static MeantWord Read(string text) => new(text, WordVectors.Default.IndexOf(text));

    /// <summary>How near the meanings are: 1 for one word, 0 where nothing tells.</summary>
    public double Likeness(MeantWord other) => string.Equals(Text, other.Text, StringComparison.Ordinal) ? 1 : Likeness(WordVectors.Default, Index, other.Index);

    /// <summary>How near the meanings of two words are that are not one, by their indexes.</summary>
    public static double Likeness(WordVectors vectors, int left, int right) =>
        left == WordVectors.Unknown || right == WordVectors.Unknown ? 0 : Math.Clamp((vectors.Similarity(left, right) - LeastLikeness) / (1 - LeastLikeness), 0, 1);
}
