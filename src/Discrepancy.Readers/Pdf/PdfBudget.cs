using System.IO.Compression;
using Discrepancy.Reading;
using UglyToad.PdfPig.Tokens;

namespace Discrepancy.Readers;

/// <summary>What the streams of one PDF file may unpack to, and how many may be opened: a form may draw itself a thousandfold, a small stream may hold gigabytes.</summary>
internal sealed class PdfBudget
{
    private const int MostStreams = 50_000;
    private const int MostBytes = 64 * 1024 * 1024;
    private const string Problem = "its streams are packed or nested in a way that asks for too much memory; print it to PDF again, or save its text as a .txt file";

    private int _streams;
    private long _bytes;
    private volatile bool _isOver;

    /// <summary>Stops the work at its next stream.</summary>
    public void Stop() => _isOver = true;

    /// <summary>Takes one stream as it stands in the file.</summary>
    /// <exception cref="DocumentFormatException">The budget is spent.</exception>
    public void TakeStream(DictionaryToken stream)
    {
        _streams++;
        Take(stream.TryGet(NameToken.Length, out NumericToken length) ? Math.Max(0, length.Int) : 0);
    }

    /// <summary>Takes what a deflated stream unpacks to, without keeping it.</summary>
    /// <exception cref="DocumentFormatException">The budget is spent.</exception>
    public void TakeInflated(ReadOnlySpan<byte> packed)
    {
        const int ZlibHeader = 2;
        if (packed.Length <= ZlibHeader)
        {
            return;
        }

        var buffer = new byte[64 * 1024];
        using var inflated = new DeflateStream(new MemoryStream(packed[ZlibHeader..].ToArray()), CompressionMode.Decompress);
        try
        {
            while (inflated.Read(buffer) is > 0 and var read)
            {
                Take(read);
            }
        }
        catch (InvalidDataException)
        {
            // The reader of the file makes of a broken stream what it can; no more than was counted comes of it.
        }
    }

    /// <summary>Takes bytes.</summary>
    /// <exception cref="DocumentFormatException">The budget is spent.</exception>
    public void Take(long bytes)
    {
        _bytes += bytes;
        _isOver |= _streams > MostStreams || _bytes > MostBytes;
        Guard();
    }

    /// <exception cref="DocumentFormatException">The budget is spent, or the work was stopped.</exception>
    public void Guard()
    {
        if (_isOver)
        {
            throw new DocumentFormatException(Problem);
        }
    }
}
