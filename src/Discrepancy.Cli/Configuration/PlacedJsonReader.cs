using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace Discrepancy.Cli;

/// <summary>Reads JSON with the line of every value. Comments and trailing commas are allowed; a name that an object has twice is an error.</summary>
internal ref struct PlacedJsonReader
{
    private const int MostLevels = 8;

    private readonly ReadOnlySpan<byte> _bytes;
    private Utf8JsonReader _reader;
    private int _line = 1;
    private int _counted;

    private PlacedJsonReader(ReadOnlySpan<byte> bytes)
    {
        _bytes = bytes;
        _reader = new Utf8JsonReader(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = MostLevels });
    }

    /// <exception cref="ConfigurationException">The bytes are no JSON.</exception>
    public static PlacedJson Read(ReadOnlySpan<byte> bytes)
    {
        var text = bytes.StartsWith("\uFEFF"u8) ? bytes["\uFEFF"u8.Length..] : bytes;
        if (!Utf8.IsValid(text))
        {
            throw new ConfigurationException(1, "", "it is not UTF-8; save it as UTF-8");
        }

        if (text.Trim(" \t\r\n"u8).IsEmpty)
        {
            throw new ConfigurationException(1, "", "the file is empty; fill it or delete it");
        }

        try
        {
            var reader = new PlacedJsonReader(text);
            return reader.ReadWhole();
        }
        catch (JsonException exception)
        {
            var end = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
            var problem = (end < 0 ? exception.Message : exception.Message[..end]).TrimEnd('.', ' ');
            throw new ConfigurationException((int)(exception.LineNumber ?? 0) + 1, "", $"it is not JSON: {problem}");
        }
    }

    private PlacedJson ReadWhole()
    {
        _reader.Read();
        var whole = ReadValue(Line(), "");
        _reader.Read(); // Says so where something follows.
        return whole;
    }

    private PlacedJson ReadValue(int line, string path) => _reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadObject(line, path),
        JsonTokenType.StartArray => ReadArray(line, path),
        JsonTokenType.String => new PlacedJson(JsonValueKind.String, line, path) { Text = ReadText(line, path) },
        JsonTokenType.Number => new PlacedJson(JsonValueKind.Number, line, path),
        JsonTokenType.Null => new PlacedJson(JsonValueKind.Null, line, path),
        JsonTokenType.False => new PlacedJson(JsonValueKind.False, line, path),
        _ => new PlacedJson(JsonValueKind.True, line, path),
    };

    private PlacedJson ReadObject(int line, string path)
    {
        var members = ImmutableArray.CreateBuilder<(string Name, PlacedJson Value)>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var at = Line();
            var name = ReadText(at, path);
            var place = path.Length == 0 ? name : $"{path}.{name}";
            if (!names.Add(name))
            {
                throw new ConfigurationException(at, place, "is there twice; keep one of them");
            }

            _reader.Read();
            members.Add((name, ReadValue(at, place)));
        }

        return new PlacedJson(JsonValueKind.Object, line, path) { Members = members.ToImmutable() };
    }

    private PlacedJson ReadArray(int line, string path)
    {
        var items = ImmutableArray.CreateBuilder<PlacedJson>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadValue(Line(), string.Create(CultureInfo.InvariantCulture, $"{path}[{items.Count}]")));
        }

        return new PlacedJson(JsonValueKind.Array, line, path) { Items = items.ToImmutable() };
    }

    private readonly string ReadText(int line, string path)
    {
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new ConfigurationException(line, path, "has half of a character (\\uD800 to \\uDFFF); write the character itself");
        }
    }

    /// <summary>The line of the token, from 1. Tokens come in order, so each line end is counted once.</summary>
    private int Line()
    {
        var at = (int)_reader.TokenStartIndex;
        _line += _bytes[_counted..at].Count((byte)'\n');
        _counted = at;
        return _line;
    }
}
