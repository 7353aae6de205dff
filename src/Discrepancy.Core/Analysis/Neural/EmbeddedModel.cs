namespace Discrepancy.Analysis;

/// <summary>Reads the model files that are embedded in the library: parts of one stream, each small enough for a repository.</summary>
internal static class EmbeddedModel
{
    private const string Prefix = "Discrepancy.Models.";

    public static SyntaxModel Load()
    {
        var assembly = typeof(EmbeddedModel).Assembly;
        return Load(name => assembly.GetManifestResourceStream(Prefix + name));
    }

    /// <summary>Loads the files <c>syntax.0.bin</c>, <c>syntax.1.bin</c> and so on, and <c>lemmas.0.bin</c>.</summary>
    public static SyntaxModel Load(Func<string, Stream?> open)
    {
        var network = new SyntaxNetwork(new ModelReader(ReadParts(open, "syntax")));
        var lemmatizer = new Lemmatizer(new ModelReader(ReadParts(open, "lemmas")));
        return new SyntaxModel(network, lemmatizer);
    }

    private static byte[] ReadParts(Func<string, Stream?> open, string name)
    {
        var parts = new List<Stream>();
        while (open($"{name}.{parts.Count}.bin") is { } stream)
        {
            parts.Add(stream);
        }

        var whole = GC.AllocateUninitializedArray<byte>((int)parts.Sum(part => part.Length));
        var at = 0;
        foreach (var part in parts)
        {
            var length = (int)part.Length;
            part.ReadExactly(whole, at, length);
            part.Dispose();
            at += length;
        }

        return whole;
    }
}
