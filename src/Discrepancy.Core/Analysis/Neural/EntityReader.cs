namespace Discrepancy.Analysis;

/// <summary>Reads entity spans out of label scores.</summary>
internal static class EntityReader
{
    /// <summary>The count of labels: outside, and begin and inside of each type.</summary>
    public const int Labels = 11;

    /// <summary>The spans of the best sequence of labels.</summary>
    public static EntitySpan[] Read(ReadOnlySpan<int> scores, int tokens)
    {
        var labels = new byte[tokens];
        EntityDecoder.Decode(scores, SyntaxNetwork.EntityColumns, Labels, labels);
        var spans = new List<EntitySpan>();
        for (var i = 0; i < tokens; i++)
        {
            if ((labels[i] & 1) == 1)
            {
                var end = i + 1;
                while (end < tokens && labels[end] == labels[i] + 1)
                {
                    end++;
                }

                spans.Add(new EntitySpan(i, end, (EntityType)(labels[i] / 2)));
            }
        }

        return [.. spans];
    }
}
