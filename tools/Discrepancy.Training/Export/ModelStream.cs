using System.Text;

namespace Discrepancy.Training.Export;

/// <summary>Writes the little-endian numbers and strings that the library's model reader reads, in parts of bounded size.</summary>
internal sealed class ModelStream : IDisposable
{
    private const int PartSize = 4_500_000;
    private readonly MemoryStream _buffer = new();
    private readonly BinaryWriter _writer;

    public ModelStream() => _writer = new BinaryWriter(_buffer);

    public void Write(int value) => _writer.Write(value);

    public void Write(IReadOnlyList<string> values)
    {
        _writer.Write(values.Count);
        foreach (var value in values)
        {
            var bytes = Encoding.UTF8.GetBytes(value);
            _writer.Write(bytes.Length);
            _writer.Write(bytes);
        }
    }

    public void Write(ulong[] values)
    {
        _writer.Write(values.Length);
        foreach (var value in values)
        {
            _writer.Write(value);
        }
    }

    public void Write(int[] values)
    {
        _writer.Write(values.Length);
        foreach (var value in values)
        {
            _writer.Write(value);
        }
    }

    public void Write(float[] values)
    {
        _writer.Write(values.Length);
        foreach (var value in values)
        {
            _writer.Write(value);
        }
    }

    public void Write(sbyte[] values)
    {
        _writer.Write(values.Length);
        foreach (var value in values)
        {
            _writer.Write(value);
        }
    }

    /// <summary>Writes the files <c>name.0.bin</c>, <c>name.1.bin</c> and so on, and deletes those of an earlier, longer model.</summary>
    public void Save(string folder, string name)
    {
        _writer.Flush();
        Directory.CreateDirectory(folder);
        foreach (var old in Directory.EnumerateFiles(folder, name + ".*.bin"))
        {
            File.Delete(old);
        }

        var part = 0;
        foreach (var chunk in _buffer.ToArray().Chunk(PartSize))
        {
            File.WriteAllBytes(Path.Combine(folder, $"{name}.{part++}.bin"), chunk);
        }
    }

    public void Dispose()
    {
        _writer.Dispose();
        _buffer.Dispose();
    }
}
