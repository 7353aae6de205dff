using System.Globalization;
using System.IO.Compression;
using Discrepancy.Analysis;
using Discrepancy.Training.Network;

namespace Discrepancy.Training.Data;

/// <summary>Reads GloVe vectors (Pennington et al., 2014) from a gzipped text file.</summary>
internal static class GloveReader
{
    private const int Columns = 100;

    /// <summary>The most frequent words, and behind them those of <paramref name="wanted"/> words that the file has.</summary>
    public static VectorTable Read(string path, int words, HashSet<ulong> wanted)
    {
        var keys = new List<ulong> { 0 };
        var values = new List<float>(new float[Columns]);
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        for (var rank = 0; reader.ReadLine() is { } line; rank++)
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var key = FormFeatures.Word(line.AsSpan(0, space));
            if (rank < words || wanted.Contains(key))
            {
                keys.Add(key);
                Append(line.AsSpan(space + 1), values);
            }
        }

        return new VectorTable([.. keys], [.. values], Columns);
    }

    private static void Append(ReadOnlySpan<char> line, List<float> values)
    {
        foreach (var range in line.Split(' '))
        {
            values.Add(float.Parse(line[range], CultureInfo.InvariantCulture) * 0.4f);
        }
    }
}
