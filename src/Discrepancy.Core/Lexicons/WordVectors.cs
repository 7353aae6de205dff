using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Discrepancy.Lexicons;

/// <summary>
/// How near two common words are in meaning: "arrested" and "custody". The vectors are those of GloVe (Pennington et al., 2014), reduced by the
/// training tool to <see cref="Columns"/> numbers of eight bits; words are kept as keys, so nothing is parsed when they are first used.
/// Immutable and thread-safe.
/// </summary>
internal sealed class WordVectors
{
    /// <summary>How many numbers a word has.</summary>
    public const int Columns = 64;

    /// <summary>What a number of a vector of length 1 is multiplied with before it is rounded.</summary>
    public const double Scale = 256;

    /// <summary>The index of a word that the table lacks.</summary>
    public const int Unknown = -1;

    private const string Resource = "Discrepancy.Lexicons.word-vectors.bin";
    private const ulong HashStart = 14695981039346656037;
    private const ulong HashFactor = 1099511628211;

    private static readonly Lazy<WordVectors> Embedded = new(LoadEmbedded);

    private readonly byte[] _table;
    private readonly int _count;

    /// <summary>A table: the keys of its words in ascending order, eight bytes each with the lowest first, then the numbers of each.</summary>
    /// <exception cref="FormatException">The length does not fit.</exception>
    public WordVectors(byte[] table)
    {
        ArgumentNullException.ThrowIfNull(table);

        _table = table.Length % (sizeof(ulong) + Columns) == 0 ? table : throw new FormatException("The table does not have a vector for each key.");
        _count = table.Length / (sizeof(ulong) + Columns);
    }

    /// <summary>The table that is built in; read at the first use.</summary>
    public static WordVectors Default => Embedded.Value;

    /// <summary>The key of a word in lower case (FNV-1a over its UTF-16 code units).</summary>
    public static ulong KeyOf(ReadOnlySpan<char> word)
    {
        var key = HashStart;
        foreach (var letter in word)
        {
            key = unchecked((key ^ letter) * HashFactor);
        }

        return key;
    }

    /// <summary>The index of a word in lower case; <see cref="Unknown"/> where the table lacks it.</summary>
    public int IndexOf(ReadOnlySpan<char> word)
    {
        var key = KeyOf(word);
        var (low, high) = (0, _count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = BinaryPrimitives.ReadUInt64LittleEndian(_table.AsSpan(middle * sizeof(ulong)));
            if (found == key)
            {
                return middle;
            }

            (low, high) = found < key ? (middle + 1, high) : (low, middle - 1);
        }

        return Unknown;
    }

    /// <summary>The cosine of the vectors of two indexes, about -1 to 1; 0 where either is <see cref="Unknown"/>.</summary>
    public double Similarity(int left, int right) =>
        left == Unknown || right == Unknown ? 0 : Dot(Row(left), Row(right)) / (Scale * Scale);

    private static int Dot(ReadOnlySpan<sbyte> left, ReadOnlySpan<sbyte> right)
    {
        var sum = Vector<int>.Zero;
        for (var i = 0; i < Columns; i += Vector<sbyte>.Count)
        {
            Vector.Widen(new Vector<sbyte>(left[i..]), out var leftLow, out var leftHigh);
            Vector.Widen(new Vector<sbyte>(right[i..]), out var rightLow, out var rightHigh);
            Vector.Widen(leftLow * rightLow, out var first, out var second);
            Vector.Widen(leftHigh * rightHigh, out var third, out var fourth);
            sum += first + second + third + fourth;
        }

        return Vector.Sum(sum);
    }

    private static WordVectors LoadEmbedded()
    {
        using var stream = typeof(WordVectors).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"'{Resource}' is not built in.");
        var table = new byte[stream.Length];
        stream.ReadExactly(table);
        return new WordVectors(table);
    }

    private ReadOnlySpan<sbyte> Row(int index) =>
        MemoryMarshal.Cast<byte, sbyte>(_table.AsSpan((_count * sizeof(ulong)) + (index * Columns), Columns));
}
