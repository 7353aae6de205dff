using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Discrepancy.Text;

namespace Discrepancy.Caching;

/// <summary>Reads what <see cref="FieldWriter"/> wrote, whole and unchanged. Not thread-safe.</summary>
internal sealed class FieldReader(ReadOnlyMemory<byte> bytes, SourceDocument document) : IFields
{
    private const int BitsOfAByte = 7;
    private const int Mask = 0x7f;

    private readonly List<string> _texts = [];
    private readonly List<ImmutableArray<string>> _lists = [];
    private int _at;

    /// <inheritdoc/>
    public SourceDocument Document { get; private set; } = document;

    /// <inheritdoc/>
    public void TurnTo(SourceDocument document) => Document = document;

    /// <inheritdoc/>
    public void Refuse() => throw new InvalidOperationException("Nothing that is read is refused.");

    /// <inheritdoc/>
    public int Integer(int? value)
    {
        var span = bytes.Span;
        var (rest, shift) = (0u, 0);
        byte part;
        do
        {
            part = span[_at++];
            rest |= (uint)(part & Mask) << shift;
            shift += BitsOfAByte;
        }
        while (part > Mask);

        return (int)(rest >> 1) ^ -(int)(rest & 1);
    }

    /// <inheritdoc/>
    public long Long(long? value) => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));

    /// <inheritdoc/>
    public string Text(string? value)
    {
        var number = Integer(null);
        if (number > 0)
        {
            return _texts[number - 1];
        }

        var text = Letters();
        _texts.Add(text);
        return text;
    }

    /// <inheritdoc/>
    public ImmutableArray<string> Texts(ImmutableArray<string>? value)
    {
        var number = Integer(null);
        if (number > 0)
        {
            return _lists[number - 1];
        }

        var index = _lists.Count;
        _lists.Add([]);
        var list = new string[Integer(null)];
        for (var i = 0; i < list.Length; i++)
        {
            list[i] = Text(null);
        }

        return _lists[index] = list.Length == 0 ? [] : ImmutableCollectionsMarshal.AsImmutableArray(list);
    }

    /// <inheritdoc/>
    public ImmutableArray<T> List<T>(ImmutableArray<T>? value, FieldsOf<T> fields)
        where T : class
    {
        var length = Integer(null);
        var list = length == 0 ? [] : new T[length];
        for (var i = 0; i < length; i++)
        {
            list[i] = fields(this, null);
        }

        return length == 0 ? [] : ImmutableCollectionsMarshal.AsImmutableArray(list);
    }

    /// <inheritdoc/>
    public T? Optional<T>(T? value, FieldsOf<T> fields)
        where T : class => Integer(null) == 0 ? null : fields(this, null);

    private string Letters()
    {
        var length = Integer(null);
        return (length & 1) == 0
            ? Encoding.Latin1.GetString(Take(length >> 1))
            : new string(MemoryMarshal.Cast<byte, char>(Take(length >> 1 << 1)));
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        _at += length;
        return bytes.Span.Slice(_at - length, length);
    }
}
