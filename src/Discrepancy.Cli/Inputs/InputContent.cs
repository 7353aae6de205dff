using System.Globalization;
using Discrepancy.Reading;

namespace Discrepancy.Cli;

/// <summary>The bytes of an input, up to the limit of its type: the length that a file system tells may be a hole's, and a device has none.</summary>
internal static class InputContent
{
    private const int Step = 1024 * 1024;

    /// <exception cref="DocumentFormatException">It is larger than its type may be.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static ReadOnlyMemory<byte> Read(InputFile file)
    {
        using var stream = file.IsStandardInput ? Console.OpenStandardInput() : File.OpenRead(file.FullPath);
        var known = stream.CanSeek ? stream.Length : 0;
        if (known > file.Type.MaxBytes)
        {
            throw TooLarge(file.Type);
        }

        var bytes = new byte[known > 0 ? known + 1 : Step];
        var length = 0;
        while (stream.Read(bytes, length, bytes.Length - length) is > 0 and var read)
        {
            length += read;
            if (length > file.Type.MaxBytes)
            {
                throw TooLarge(file.Type);
            }

            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, Math.Min(2 * length, file.Type.MaxBytes + 1));
            }
        }

        return bytes.AsMemory(0, length);
    }

    private static DocumentFormatException TooLarge(InputType type) => new(string.Create(
        CultureInfo.InvariantCulture, $"the file is larger than {type.MaxBytes / (1024 * 1024)} MB; split it into its documents"));
}
