using Discrepancy.Lexicons;
using Discrepancy.Values;

namespace Discrepancy.Extraction;

/// <summary>Collects the parts of one office while its words are read.</summary>
internal sealed class TitleParts(TitleHead head, bool isCapitalized)
{
    /// <summary>Words that say what the body is, not which one.</summary>
    private static readonly WordSet Fillers = new("affairs affair department ministry office");

    private readonly List<string> _qualifiers = [.. head.ImpliedQualifiers];

    private readonly SortedSet<string> _body = new(StringComparer.Ordinal);

    private string _place = "";

    private bool _isFormer;

    /// <summary>Whether the head noun is written as a name of an office: "Minister".</summary>
    public bool IsCapitalized { get; } = isCapitalized;

    /// <summary>Takes a word of rank or time that stands before those taken so far.</summary>
    public void Add(TitleQualifier qualifier)
    {
        if (qualifier.Effect is QualifierEffect.Former)
        {
            _isFormer = true;
        }
        else if (qualifier.Effect is QualifierEffect.Rank or QualifierEffect.Acting)
        {
            _qualifiers.Remove(qualifier.Canonical);
            _qualifiers.Insert(0, qualifier.Canonical);
        }
    }

    /// <summary>Takes a word of the body or field, or the place the office is of.</summary>
    public void AddBody(string word)
    {
        if (PlaceWords.Canonicalize(word) is { } place)
        {
            _place = place;
            return;
        }

        var folded = SpellingLexicon.Default.Canonicalize(word.ToLowerInvariant());
        if (char.IsLetterOrDigit(folded[0]) && !Fillers.Contains(folded) && !FunctionWordLexicon.Default.Contains(folded))
        {
            _body.Add(folded);
        }
    }

    /// <summary>The office of what was taken.</summary>
    public TitleValue ToTitle() => new([.. _qualifiers], head.Head, [.. _body]) { Place = _place, IsFormer = _isFormer };
}
