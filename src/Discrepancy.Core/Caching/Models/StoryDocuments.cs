using System.Collections.Immutable;
using Discrepancy.Text;

namespace Discrepancy.Caching;

/// <summary>Tells of which document of a story comes next.</summary>
internal static class StoryDocuments
{
    /// <summary>Turns to a document by its number. Where it is none of the story it is refused, and nothing of it can be told.</summary>
    public static bool TurnTo(IFields fields, SourceDocument? document, ImmutableArray<SourceDocument> documents)
    {
        var number = fields.Integer(document is null ? null : documents.IndexOf(document));
        if (number < 0)
        {
            fields.Refuse();
            return false;
        }

        fields.TurnTo(documents[number]);
        return true;
    }
}
