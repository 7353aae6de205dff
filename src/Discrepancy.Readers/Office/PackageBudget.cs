using System.IO.Compression;
using Discrepancy.Reading;

namespace Discrepancy.Readers;

/// <summary>Unpacks an office file once to nowhere: what its directory says about sizes is the sender's word, and may be a lie.</summary>
internal static class PackageBudget
{
    private const int MostEntries = 5_000;

    /// <exception cref="DocumentFormatException">The file is no ZIP archive, breaks off, or unpacks beyond the limits.</exception>
    public static void Guard(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > MostEntries)
            {
                throw new DocumentFormatException($"it holds more than {MostEntries} parts, as no letter or article does; save its text as a .txt file");
            }

            GuardUnpacked(archive);
        }
        catch (InvalidDataException exception)
        {
            throw new DocumentFormatException("it is not a .docx file, or breaks off; save it again, or save its text as a .txt file", exception);
        }
    }

    private static void GuardUnpacked(ZipArchive archive)
    {
        var buffer = new byte[64 * 1024];
        var total = 0L;
        foreach (var entry in archive.Entries)
        {
            using var part = entry.Open();
            while (part.Read(buffer) is > 0 and var read)
            {
                total += read;
                if (total > SizeLimit.Unpacked)
                {
                    throw new DocumentFormatException($"it unpacks to more than {SizeLimit.Unpacked / (1024 * 1024)} MB; save its text as a .txt file");
                }
            }
        }
    }
}
