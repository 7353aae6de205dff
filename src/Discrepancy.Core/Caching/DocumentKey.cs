using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Discrepancy.Text;

namespace Discrepancy.Caching;

/// <summary>What the claims of a document depend on, as one hash: its text, what is known of it, and the library that reads it. Its path and grade are not part of it.</summary>
internal static class DocumentKey
{
    /// <summary>
    /// The compiler makes the id of the assembly from its contents: code, lexicons and models. The runtime has the tables of letters that
    /// the library asks, and the processor rounds.
    /// </summary>
    private static readonly string Reader =
        $"{typeof(DocumentKey).Assembly.ManifestModule.ModuleVersionId:N} {RuntimeInformation.FrameworkDescription} {RuntimeInformation.ProcessArchitecture}";

    /// <summary>The key of <paramref name="document"/>: 32 bytes.</summary>
    public static byte[] Of(SourceDocument document)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var buffer = new MemoryStream();
        using (var writer = new BinaryWriter(buffer, Encoding.Unicode, leaveOpen: true))
        {
            Describe(writer, document);
        }

        hash.AppendData(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
        // As it is in memory: half a surrogate pair, which UTF-8 cannot tell from another, makes another text.
        hash.AppendData(MemoryMarshal.AsBytes(document.Text.AsSpan()));
        return hash.GetHashAndReset();
    }

    // Everything has its length before it, so that no two documents are described alike.
    private static void Describe(BinaryWriter writer, SourceDocument document)
    {
        foreach (var part in new[] { Reader, document.Title, document.Source, document.Author, document.Url })
        {
            writer.Write(part is not null);
            writer.Write(part?.Length ?? 0);
            writer.Write(MemoryMarshal.AsBytes(part.AsSpan()));
        }

        writer.Write(document.Published is null ? 0 : 1);
        writer.Write(document.Published?.Value.DayNumber ?? 0);
        writer.Write((int?)document.Published?.Basis ?? 0);
        writer.Write(document.Published?.Span is null ? 0 : 1);
        Describe(writer, document.Published?.Span ?? default);
        writer.Write(document.Sections.Length);
        foreach (var section in document.Sections)
        {
            writer.Write((int)section.Kind);
            Describe(writer, section.Span);
        }
    }

    private static void Describe(BinaryWriter writer, TextSpan span)
    {
        writer.Write(span.Start);
        writer.Write(span.End);
    }
}
