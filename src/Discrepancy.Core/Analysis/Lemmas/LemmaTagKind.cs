namespace Discrepancy.Analysis;

/// <summary>The kinds of tags that the lemmatizer has rules of its own for.</summary>
internal enum LemmaTagKind
{
    /// <summary>Any other.</summary>
    Other,

    /// <summary>A proper noun: case counts.</summary>
    Proper,

    /// <summary>A number: commas between digits are dropped.</summary>
    Number,

    /// <summary>A verb: the form may be irregular, and its ending may have changed the letters before it.</summary>
    Verb,

    /// <summary>A plural noun, comparative or superlative: the form may be irregular.</summary>
    Inflected,
}
