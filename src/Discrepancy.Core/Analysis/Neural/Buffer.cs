using System.Buffers;

namespace Discrepancy.Analysis;

/// <summary>A rented array that goes back when disposed; the contents are undefined at first.</summary>
internal readonly struct Buffer<T>(int length) : IDisposable
    where T : unmanaged
{
    private readonly T[] _array = ArrayPool<T>.Shared.Rent(length);

    /// <summary>The values.</summary>
    public Span<T> Span => _array.AsSpan(0, length);

    /// <summary>Gives the array back.</summary>
    public void Dispose() => ArrayPool<T>.Shared.Return(_array);
}
