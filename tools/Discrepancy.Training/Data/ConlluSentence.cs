namespace Discrepancy.Training.Data;

/// <summary>A sentence with its words and the surface tokens that they make up.</summary>
internal sealed class ConlluSentence
{
    public List<ConlluToken> Tokens { get; } = [];

    /// <summary>Surface ranges of several words: first word, count of words, surface form, whether a space follows.</summary>
    public List<(int First, int Count, string Form, bool SpaceAfter)> Ranges { get; } = [];

    public string Text { get; set; } = "";

    public bool StartsParagraph { get; set; }

    public bool StartsDocument { get; set; }
}
