namespace Discrepancy.Training.Export;

/// <summary>Writes the lemmatizer's table.</summary>
internal static class LemmaWriter
{
    public static void Write(IReadOnlyDictionary<ulong, string> table, ModelStream stream)
    {
        var scripts = table.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var keys = table.Keys.Order().ToArray();
        var numbers = new sbyte[2 * keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            var number = Array.BinarySearch(scripts, table[keys[i]], StringComparer.Ordinal);
            numbers[2 * i] = (sbyte)(number & 255);
            numbers[(2 * i) + 1] = (sbyte)(number >> 8);
        }

        stream.Write(scripts);
        stream.Write(keys);
        stream.Write(numbers);
    }
}
