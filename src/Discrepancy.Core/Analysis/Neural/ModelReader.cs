using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Discrepancy.Analysis;

/// <summary>Reads the little-endian numbers and strings of a model file in order.</summary>
internal sealed class ModelReader(byte[] data)
{
    private int _position;

    public int ReadInt32()
    {
        var value = BinaryPrimitives.ReadInt32LittleEndian(data.AsSpan(_position));
        _position += sizeof(int);
        return value;
    }

    public string ReadString() => Encoding.UTF8.GetString(Take(ReadInt32()));

    public string[] ReadStrings()
    {
        var strings = new string[ReadInt32()];
        for (var i = 0; i < strings.Length; i++)
        {
            strings[i] = ReadString();
        }

        return strings;
    }

    public ulong[] ReadUInt64s() => ReadArray<ulong>(BinaryPrimitives.ReverseEndianness);

    public int[] ReadInt32s() => ReadArray<int>(BinaryPrimitives.ReverseEndianness);

    public float[] ReadSingles()
    {
        var bits = ReadInt32s();
        return MemoryMarshal.Cast<int, float>(bits).ToArray();
    }

    /// <summary>Signed bytes, as a view of the file.</summary>
    public ReadOnlyMemory<byte> ReadSBytes()
    {
        var length = ReadInt32();
        _position += length;
        return data.AsMemory(_position - length, length);
    }

    private T[] ReadArray<T>(Func<T, T> reverse)
        where T : unmanaged
    {
        var values = MemoryMarshal.Cast<byte, T>(Take(ReadInt32() * Unsafe.SizeOf<T>())).ToArray();
        return BitConverter.IsLittleEndian ? values : Array.ConvertAll(values, value => reverse(value));
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        var span = data.AsSpan(_position, length);
        _position += length;
        return span;
    }
}
