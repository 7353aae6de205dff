using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Discrepancy.Text;

namespace Discrepancy.Reporting;

/// <summary>
/// Writes hash, encoding and length of a document. A document keeps its text and the hash of its file, not the file: encoding and length are
/// written where the text, encoded, has that hash, and left out where they cannot be told.
/// </summary>
internal static class SarifEncoding
{
    private static readonly (string Name, Encoding Encoding)[] Candidates =
    [
        ("UTF-8", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)),
        ("UTF-8", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)),
        ("UTF-16LE", new UnicodeEncoding(bigEndian: false, byteOrderMark: true)),
        ("UTF-16BE", new UnicodeEncoding(bigEndian: true, byteOrderMark: true)),
    ];

    public static void Write(Utf8JsonWriter json, SourceDocument document)
    {
        foreach (var (name, encoding) in Candidates)
        {
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(document.Text)];
            if (string.Equals(Convert.ToHexStringLower(SHA256.HashData(bytes)), document.Sha256, StringComparison.Ordinal))
            {
                json.WriteString("encoding", name);
                json.WriteNumber("length", bytes.Length);
                break;
            }
        }

        json.WriteStartObject("hashes");
        json.WriteString("sha-256", document.Sha256);
        json.WriteEndObject();
    }
}
