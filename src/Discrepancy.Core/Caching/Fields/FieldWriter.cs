using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Discrepancy.Text;

namespace Discrepancy.Caching;

/// <summary>
/// Writes fields as bytes: whole numbers in as few bytes as they need, a text or a list of texts once and then by its number. Lists are told apart
/// as objects, so that what was one list is one again. Not thread-safe.
/// </summary>
internal sealed class FieldWriter(SourceDocument document) : IFields
{
    private const int MostBytesOfAnInteger = 5;
    private const int BitsOfAByte = 7;
    private const int More = 0x80;

    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string[], int> _lists = [];

    /// <inheritdoc/>
    public SourceDocument Document { get; private set; } = document;

    /// <summary>Whether everything could be written.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> ToBytes() => _bytes.WrittenSpan;

    /// <inheritdoc/>
    public void TurnTo(SourceDocument document) => Document = document;

    /// <inheritdoc/>
    public void Refuse() => IsWhole = false;

    /// <inheritdoc/>
    public int Integer(int? value)
    {
        // Small ones of either sign take few bytes: 0, -1, 1, -2 become 0, 1, 2, 3.
        var rest = (uint)((value!.Value << 1) ^ (value.Value >> 31));
        var span = _bytes.GetSpan(MostBytesOfAnInteger);
        var length = 0;
        for (; rest >= More; rest >>= BitsOfAByte)
        {
            span[length++] = (byte)(rest | More);
        }

        span[length++] = (byte)rest;
        _bytes.Advance(length);
        return value.Value;
    }

    /// <inheritdoc/>
    public long Long(long? value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(_bytes.GetSpan(sizeof(long)), value!.Value);
        _bytes.Advance(sizeof(long));
        return value.Value;
    }

    /// <inheritdoc/>
    public string Text(string? value)
    {
        if (_texts.TryGetValue(value!, out var number))
        {
            Integer(number);
            return value!;
        }

        _texts[value!] = _texts.Count + 1;
        Integer(0);
        Letters(value!);
        return value!;
    }

    /// <inheritdoc/>
    public ImmutableArray<string> Texts(ImmutableArray<string>? value)
    {
        var list = ImmutableCollectionsMarshal.AsArray(value!.Value);
        if (list is null)
        {
            Refuse();
        }
        else if (_lists.TryGetValue(list, out var number))
        {
            Integer(number);
        }
        else
        {
            _lists[list] = _lists.Count + 1;
            Integer(0);
            Integer(list.Length);
            foreach (var text in list)
            {
                Text(text);
            }
        }

        return value.Value;
    }

    /// <inheritdoc/>
    public ImmutableArray<T> List<T>(ImmutableArray<T>? value, FieldsOf<T> fields)
        where T : class
    {
        if (value!.Value.IsDefault)
        {
            Refuse();
            return value.Value;
        }

        Integer(value.Value.Length);
        foreach (var item in value.Value)
        {
            fields(this, item);
        }

        return value.Value;
    }

    /// <inheritdoc/>
    public T? Optional<T>(T? value, FieldsOf<T> fields)
        where T : class
    {
        Integer(value is null ? 0 : 1);
        return value is null ? null : fields(this, value);
    }

    // One byte a letter where that is enough; else two, as they are in memory: a text may be cut within a pair of them.
    private void Letters(string text)
    {
        var isWide = text.AsSpan().ContainsAnyExceptInRange('\0', '\u00ff');
        Integer((text.Length << 1) | (isWide ? 1 : 0));
        if (isWide)
        {
            _bytes.Write(MemoryMarshal.AsBytes(text.AsSpan()));
        }
        else
        {
            Encoding.Latin1.GetBytes(text, _bytes);
        }
    }
}
